// Protects: the meaning of a word stands beside it, by pointer, by keyboard and by finger, and goes when it is not wanted.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/warm.ts';

const word = (page: Page, words: string) =>
	page.getByRole('main').locator('a.term', { hasText: words }).first();
const meaning = (page: Page) => page.getByRole('tooltip');

test('by pointer and by keyboard', async ({ page, visit }) => {
	await visit('/projects/yamal-lng/');
	const standsAs = word(page, 'Stands as');
	await expect(meaning(page)).toHaveCount(0);

	await standsAs.hover();
	await expect(meaning(page)).toContainText(
		'How a promise stands by the last state that was found.'
	);
	await expect(standsAs).toHaveAccessibleDescription(/It is not the state of today\.$/);
	// The pointer may go onto it: it stays until the pointer is off both.
	await meaning(page).hover();
	await page.waitForFunction(() => document.querySelector('.meaning:hover'));
	await expect(meaning(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(meaning(page)).toHaveCount(0);
	await expect(standsAs).not.toHaveAttribute('aria-describedby');

	await page.getByRole('link', { name: 'Project', exact: true }).focus();
	await page.keyboard.press('Tab');
	const sort = word(page, 'LNG plant');
	await expect(sort).toBeFocused();
	await expect(meaning(page)).toContainText('Liquefied natural gas');
	await expect(sort).toHaveAccessibleDescription(/^LNG/);
	await page.keyboard.press('Escape');
	await expect(meaning(page)).toHaveCount(0);
	await expect(sort).toBeFocused();
	// Enter follows it, and what is explained stands there.
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/glossary\/[^#]*#lng$/);
	await expect(page.locator('#lng')).toBeInViewport();
	await expect(meaning(page)).toHaveCount(0);
});

test('in a dialog it stands over it, and Escape closes it first', async ({ page, visit }) => {
	await visit('/borders/');
	await page.getByRole('button', { name: 'Show them larger' }).click();
	const dialog = page.getByRole('dialog', { name: 'Two maps of the same islands' });
	await dialog.locator('a.term', { hasText: 'Run from the Japanese side' }).hover();
	await expect(dialog.getByRole('tooltip')).toContainText('Who administered a place in a year');
	await page.keyboard.press('Escape');
	await expect(meaning(page)).toHaveCount(0);
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
});

test.describe('by finger', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	test('a tap shows it, a tap beside it takes it away, a second tap follows the word', async ({
		page,
		visit
	}) => {
		await visit('/projects/yamal-lng/');
		const standsAs = word(page, 'Stands as');
		await standsAs.tap();
		await expect(meaning(page)).toContainText('How a promise stands');
		await expect(page).toHaveURL(/yamal-lng/);
		await page.getByRole('main').getByText('Where', { exact: true }).tap();
		await expect(meaning(page)).toHaveCount(0);
		await standsAs.tap();
		await expect(meaning(page)).toBeVisible();
		await standsAs.tap();
		await expect(page).toHaveURL(/\/glossary\/[^#]*#stands-as$/);
		await expect(meaning(page)).toHaveCount(0);
	});
});
