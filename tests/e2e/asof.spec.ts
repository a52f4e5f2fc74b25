// Protects: a past day is read without hindsight, is in the link, and is chosen by keyboard.
import type { Page } from '@playwright/test';
import { filtered } from '../support/counts.ts';
import { expect, test } from '../support/warm.ts';

const row = (page: Page, id: string) => page.getByRole('main').locator(`li[id="${id}"]`);
const note = (page: Page) => page.getByRole('complementary', { name: 'View of a past day' });

test('May 2016 is read without hindsight, in the ledger, its numbers and a record', async ({
	page,
	visit
}) => {
	await visit('/ledger/?asof=2016-05-06');
	await expect(note(page)).toContainText('As it stood on 6 May 2016.');
	await expect(row(page, 'plan-point-4')).toContainText('proposed');
	await expect(row(page, 'yamal-lng')).toContainText('signed');
	await expect(row(page, 'arctic-lng-2')).toHaveCount(0);
	await expect(row(page, 'claim-streltsov-visafree')).toHaveCount(0);
	await expect(page.locator('.dock .count')).toHaveText(
		new RegExp(`^\\d{2} of ${filtered} records$`)
	);
	await row(page, 'plan-point-4').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/themes\/plan-point-4\/\?asof=2016-05-06/);
	await expect(note(page)).toBeVisible();
	await visit('/agreements/eight-point-plan/?asof=2016-05-06');
	const history = page.getByRole('region', { name: /^What became of it/ });
	await expect(history.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('main')).not.toContainText('2022');
});

test('a record that did not exist then says so, and one button shows it', async ({
	page,
	visit
}) => {
	await visit('/events/2018-05-26-moscow-summit/?asof=2016');
	await expect(page.getByText('Nothing of this was on record by then.')).toBeVisible();
	await expect(page.getByRole('region', { name: /^Evidence/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Show it as of today' }).first().click();
	await expect(page).toHaveURL(/moscow-summit\/$/);
	await expect(page.getByRole('region', { name: /^Evidence/ })).toBeVisible();
});

test('a day is chosen by keyboard alone, shared, opened elsewhere, and Back undoes it', async ({
	page,
	visit,
	browser,
	baseURL
}) => {
	await visit('/ledger/');
	const field = page.getByRole('main').getByRole('textbox', { name: 'As it stood on' });
	await field.focus();
	await page.keyboard.type('2016-13');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main').getByRole('alert')).toContainText('Write a year, a month');
	await field.fill('2016-12-16');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/asof=2016-12-16/);
	const summary = page.getByRole('region', { name: 'How many came how far' }).locator('p').first();
	const words = await summary.textContent();
	const elsewhere = await browser.newContext();
	const other = await elsewhere.newPage();
	await other.goto(new URL(page.url()).href.replace(/^https?:\/\/[^/]+\//, baseURL ?? ''));
	await expect(
		other.getByRole('region', { name: 'How many came how far' }).locator('p').first()
	).toHaveText(words ?? '');
	await elsewhere.close();
	await page.goBack();
	await expect(note(page)).toHaveCount(0);
	await expect(summary).not.toHaveText(words ?? '');
});

test('a wrong day shows today and says so', async ({ page, visit }) => {
	await visit('/ledger/?asof=2016-5');
	await expect(page.getByText(/The part “asof” of the link could not be read/)).toBeVisible();
	await expect(row(page, 'yamal-lng')).toContainText('operating');
});
