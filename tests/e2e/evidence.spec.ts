// Protects: who says so is one look away, by pointer and by keyboard, and what nobody says looks it.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/warm.ts';

const marks = (page: Page) => page.getByRole('main').locator('.summary sup a');
const card = (page: Page) => page.locator('.card[role="status"]');

test('a claim shows who makes it, where in it and what it supports, by pointer', async ({
	page,
	visit
}) => {
	await visit('/projects/yamal-lng/');
	const mark = marks(page).filter({ hasText: /^8$/ }).first();
	await mark.hover();
	await expect(card(page)).toContainText('Interfax');
	await expect(card(page)).toContainText('first tanker loaded on 8 December');
	await expect(card(page)).toContainText('retrieved excerpt');
	// The pointer may go into the card, whose title leads to the source.
	await card(page).getByRole('link').hover();
	await expect(card(page)).toBeVisible();
	await card(page).getByRole('link').click();
	await expect(page).toHaveURL(/\/sources\/interfax-25510\/$/);
	await expect(card(page)).toHaveCount(0);
});

test('all that rests on the same source stands out', async ({ page, visit }) => {
	await visit('/projects/yamal-lng/');
	const claims = page.getByRole('main').locator('.summary .claim');
	await expect(page.locator('.claim.same')).toHaveCount(0);
	await marks(page).filter({ hasText: /^8$/ }).first().hover();
	await expect(claims.filter({ hasText: 'LNG plant of three trains' })).toHaveClass(/same/);
	await expect(claims.filter({ hasText: 'Producing since December 2017' })).toHaveClass(/same/);
	await expect(claims.filter({ hasText: 'still exporting in 2024' })).not.toHaveClass(/same/);
	await expect(page.locator('#evidence-8')).toHaveClass(/same/);
	await expect(page.locator('#history li.same')).toHaveCount(2);
});

test('by keyboard: a mark that has the focus shows its card, Escape closes it, Enter leads to the evidence', async ({
	page,
	visit
}) => {
	await visit('/projects/yamal-lng/');
	// The last word before it that is explained.
	await page.getByRole('main').locator('.summary .claim').first().locator('a.term').last().focus();
	await page.keyboard.press('Tab');
	await expect(marks(page).first()).toBeFocused();
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await expect(marks(page).first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#evidence-7$/);
	await expect(page.locator('#evidence-7')).toBeInViewport();
});

test('a claim that no source makes looks it', async ({ page, visit }) => {
	await visit('/events/2016-12-15-nagato-summit/');
	const unsourced = page.getByRole('main').locator('.summary .claim.unsourced');
	await expect(unsourced.first()).toContainText('no source');
	const [plain, sourced] = await Promise.all([
		unsourced
			.first()
			.locator('.words')
			.evaluate((e) => getComputedStyle(e).textDecorationLine),
		page
			.locator('.summary .claim:not(.unsourced) .words')
			.first()
			.evaluate((e) => getComputedStyle(e).textDecorationLine)
	]);
	expect(plain).toContain('underline');
	expect(sourced).toBe('none');
});

test('accounts that differ stand side by side', async ({ page, visit }) => {
	await visit('/conflicts/');
	const cost = page
		.locator('.conflict')
		.filter({ hasText: 'Yamal LNG' })
		.filter({ hasText: '$36bn' });
	await expect(cost.locator('li')).toHaveCount(2);
	const tops = await cost
		.locator('li')
		.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
	expect(tops[0]).toBe(tops[1]);
});
