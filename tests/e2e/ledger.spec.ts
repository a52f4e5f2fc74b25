// Protects: the ledger is filtered, ordered and taken along as a file.
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/warm.ts';

const row = (page: Page, id: string) => page.getByRole('main').locator(`li[id="${id}"]`);

test('a place and a theme filter ledger, counts and link at once, and Back takes it back', async ({
	page,
	visit
}) => {
	await visit('/places/yamal/');
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
	page,
	visit
}) => {
	await visit('/ledger/?place=yamal');
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
