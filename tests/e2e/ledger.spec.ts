import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import { pageIsAlive } from '../support/engine.ts';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'held' });

const row = (page: Page, id: string) => page.getByRole('main').locator(`li[id="${id}"]`);
const note = (page: Page) => page.getByRole('complementary', { name: 'View of a past day' });

test('a promise shows where it stood, and each step leads to its source', async ({ page }) => {
	await page.goto('/ledger/');
	const yamal = row(page, 'yamal-lng');
	await expect(yamal).toContainText('operating');
	await expect(yamal).toContainText('last step April 2024');
	await yamal.getByText('7 steps').click();
	const first = yamal.getByRole('listitem').first();
	await expect(first).toContainText('April 2013');
	await first.getByRole('link').click();
	await expect(page).toHaveURL(/\/sources\/jftc-jgc\/$/);
	await expect(page.getByRole('heading', { name: /^What rests on it\s*\d/ })).toBeVisible();
});

test('what an article calls decided stands beside what the record shows', async ({ page }) => {
	await page.goto('/ledger/');
	const decided = row(page, 'claim-streltsov-visafree');
	await expect(decided).toContainText('Contradicted by the record');
	await expect(decided).toContainText('said by Dmitry Streltsov');
});

test('a place and a theme filter ledger, counts and link at once, and Back takes it back', async ({
	page
}) => {
	await page.goto('/places/yamal/');
	await pageIsAlive(page);
	await page.getByRole('link', { name: 'What was promised here, and what became of it' }).click();
	await expect(page).toHaveURL(/\/ledger\/\?place=yamal/);
	await expect(row(page, 'yamal-lng')).toBeVisible();
	await expect(row(page, 'tiksi-wind')).toHaveCount(0);
	const shown = page.getByRole('main').getByRole('status').first();
	await expect(shown).toHaveText(/^\d+ of \d+ promises shown\.$/);
	const few = await shown.textContent();
	await page.getByRole('main').getByRole('button', { name: 'Filter' }).click();
	await page.getByRole('checkbox', { name: /^Operating/ }).check();
	await expect(page).toHaveURL(/status=operating/);
	await expect(shown).not.toHaveText(few ?? '');
	await page.goBack();
	await expect(shown).toHaveText(few ?? '');
});

test('the order is in the link, and the file holds just the steps that are shown', async ({
	page
}) => {
	await page.goto('/ledger/?place=yamal');
	await pageIsAlive(page);
	await page.getByRole('radio', { name: 'Title' }).check();
	await expect(page).toHaveURL(/sort=title/);
	const projects = page.getByRole('region', { name: /^Projects/ }).locator('ol > li[id] .head a');
	const titles = await projects.allTextContents();
	expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
	const download = page.waitForEvent('download');
	await page.getByRole('main').getByRole('button', { name: 'CSV' }).click();
	const file = await readFile(await (await download).path(), 'utf8');
	const rows = csvParse(file.replace('\ufeff', ''));
	expect(rows.filter(({ id }) => id === 'yamal-lng')).toHaveLength(7);
	expect(rows.every(({ step_date: date }) => /^\d{4}/.test(date ?? ''))).toBe(true);
	expect(rows.some(({ id }) => id === 'tiksi-wind')).toBe(false);
});

test('May 2016 is read without hindsight, in the ledger, its numbers and a record', async ({
	page
}) => {
	await page.goto('/ledger/?asof=2016-05-06');
	await expect(note(page)).toContainText('As it stood on 6 May 2016.');
	await expect(row(page, 'plan-point-4')).toContainText('proposed');
	await expect(row(page, 'yamal-lng')).toContainText('signed');
	await expect(row(page, 'arctic-lng-2')).toHaveCount(0);
	await expect(row(page, 'claim-streltsov-visafree')).toHaveCount(0);
	await pageIsAlive(page);
	await expect(page.locator('.dock .count')).toHaveText(/^\d{2} of 199 records$/);
	await row(page, 'plan-point-4').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/themes\/plan-point-4\/\?asof=2016-05-06/);
	await expect(note(page)).toBeVisible();
	await page.goto('/agreements/eight-point-plan/?asof=2016-05-06');
	const history = page.getByRole('region', { name: /^What became of it/ });
	await expect(history.getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('main')).not.toContainText('2022');
});

test('a record that did not exist then says so, and one button shows it', async ({ page }) => {
	await page.goto('/events/2018-05-26-moscow-summit/?asof=2016');
	await expect(page.getByText('Nothing of this was on record by then.')).toBeVisible();
	await expect(page.getByRole('region', { name: /^Evidence/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Show it as of today' }).first().click();
	await expect(page).toHaveURL(/moscow-summit\/$/);
	await expect(page.getByRole('region', { name: /^Evidence/ })).toBeVisible();
});

test('a day is chosen by keyboard alone, shared, opened elsewhere, and Back undoes it', async ({
	page,
	browser,
	baseURL
}) => {
	await page.goto('/ledger/');
	await pageIsAlive(page);
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

test('a wrong day shows today and says so', async ({ page }) => {
	await page.goto('/ledger/?asof=2016-5');
	await pageIsAlive(page);
	await expect(page.getByText(/The part “asof” of the link could not be read/)).toBeVisible();
	await expect(row(page, 'yamal-lng')).toContainText('operating');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the whole ledger is there, with its steps and their sources', async ({ page }) => {
		await page.goto('/ledger/');
		await expect(row(page, 'kuril-joint-activities')).toContainText('withdrawn');
		await row(page, 'yamal-lng').getByText('7 steps').click();
		await expect(row(page, 'yamal-lng').getByText('first tanker loaded')).toBeVisible();
	});
});
