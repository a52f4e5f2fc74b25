import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import { pageIsAlive } from '../support/engine.ts';
import { mapIsDrawn, mapIsReady } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'held' });

const openFilters = async (page: Page) => {
	await mapIsReady(page);
	await page.getByRole('button', { name: 'Filters', exact: true }).click();
	return page.getByRole('region', { name: 'Filters' });
};
const titles = (page: Page) => page.getByRole('main').locator('tbody th').allTextContents();

test('chips show what is on, and one button clears all', async ({ page }) => {
	await page.goto('/events/?from=2016&to=2018&kind=event&actor=vladimir-putin&source-language=ja');
	const chips = page.getByRole('main').getByRole('list', { name: 'Filters that are on' });
	await expect(chips.getByRole('button')).toHaveText([
		/2016–2018/,
		/Events/,
		/Vladimir Putin/,
		/Japanese/,
		/Clear all/
	]);
	await chips.getByRole('button', { name: /Japanese/ }).click();
	await expect(page).not.toHaveURL(/source-language/);
	await chips.getByRole('button', { name: 'Clear all' }).click();
	await expect(page).toHaveURL(/\/events\/$/);
	await expect(chips).toBeHidden();
});

test('what stands in the way of a list is named, with what lifting it brings', async ({ page }) => {
	await page.goto('/agreements/?kind=project&place=yamal');
	const main = page.getByRole('main');
	await expect(
		main.getByText(/^None of the \d+ records that the filters let through/)
	).toBeVisible();
	await main.getByRole('button', { name: /^Lift kind/ }).click();
	await expect(page).not.toHaveURL(/kind=/);
	await expect(main.getByRole('article').first()).toBeVisible();
});

test('a filter follows the reader from page to page, and Back undoes pages and filters alike', async ({
	page
}) => {
	await page.goto('/places/hokkaido/?kind=agreement');
	const main = page.getByRole('main');
	await expect(main.getByText(/^The filters hide \d+ of \d+/)).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Parts of the atlas' })
		.getByRole('link', { name: 'Events' })
		.click();
	await expect(page).toHaveURL(/\/events\/\?kind=agreement$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/places\/hokkaido\/\?kind=agreement/);
});

test('a table is sorted, and its CSV holds just its rows in their order', async ({ page }) => {
	await page.goto('/events/?from=2016-05&to=2016-12&as=table');
	const main = page.getByRole('main');
	const region = main.getByRole('region', { name: 'Events: table' });
	await expect(region).toBeVisible();
	await expect(main.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
		/of 71 records shown/
	);
	await region.getByRole('button', { name: 'Title' }).click();
	await expect(region.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
	const up = await titles(page);
	expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, 'en')));
	await region.getByRole('button', { name: 'Title' }).click();
	await expect(page).toHaveURL(/sort=-title/);
	expect(await titles(page)).toEqual(up.toReversed());
	const downloading = page.waitForEvent('download');
	await main.getByRole('button', { name: 'CSV' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('events.csv');
	const text = await readFile(await download.path(), 'utf8');
	expect(csvParse(text.replace('\ufeff', '')).map((row) => row.title_en)).toEqual(up.toReversed());
});

test('filters are put on by keyboard alone', async ({ page }) => {
	await page.goto('/projects/');
	await pageIsAlive(page);
	await page.getByRole('main').getByRole('button', { name: 'Filter' }).focus();
	await page.keyboard.press('Enter');
	const kinds = page.getByRole('main').getByRole('group', { name: 'Kind' });
	await expect(kinds).toBeVisible();
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		if (
			await kinds
				.getByRole('checkbox', { name: /^Projects/ })
				.evaluate((box) => box === document.activeElement)
		)
			break;
	}
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/\?kind=project/);
});

test.describe('with the map', () => {
	test.use({ engine: 'live' });

	test('filters narrow map, list and numbers at once, and the link carries them', async ({
		page
	}) => {
		await page.goto('/projects/');
		const panel = await openFilters(page);
		await panel.getByRole('group', { name: 'Place' }).getByRole('button', { name: /^All/ }).click();
		await panel.getByRole('checkbox', { name: /^Yamal Peninsula/ }).check();
		await expect(page).toHaveURL(/\?place=yamal/);
		await panel.getByRole('checkbox', { name: /^Projects/ }).check();
		await expect(page).toHaveURL(/\?kind=project&place=yamal/);
		const count = await panel.getByRole('status').textContent();
		expect(count).toMatch(/^\d of 199 records/);
		const shown = Number(count?.split(' ')[0]);
		await expect(page.getByRole('main').getByRole('article')).toHaveCount(shown);
		// Other kinds say how many they would add, the one that is on how many it has.
		await expect(panel.getByRole('checkbox', { name: /^Projects/ }).locator('..')).toContainText(
			String(shown)
		);
		await page.goBack();
		await expect(page).toHaveURL(/\?place=yamal$/);
		await expect(panel.getByRole('checkbox', { name: /^Projects/ })).not.toBeChecked();
	});

	test('what alone is left is named, and brought into view', async ({ page }) => {
		await page.goto('/?kind=project#map=6/43.6/39.7');
		await mapIsDrawn(page);
		const panel = await openFilters(page);
		await panel.getByRole('checkbox', { name: /^Cancelled 1$/ }).check();
		await expect(page).toHaveURL(/status=cancelled/);
		const dock = page.getByRole('region', { name: 'Timeline' });
		await expect(dock.getByText('1 of 199 records')).toBeVisible();
		// Prigorodnoye, where it was to stand.
		await expect(page).toHaveURL(/#map=6\/46\.\d+\/142\.\d+/);
		await dock.getByRole('link').click();
		await expect(page).toHaveURL(/\/projects\/sakhalin-2-train-3\//);
	});

	test('a list can be kept to exactly what the map shows', async ({ page }) => {
		await page.goto('/events/?as=table#map=5/43/143');
		await mapIsDrawn(page);
		const main = page.getByRole('main');
		await main.getByLabel('Only what the map shows now').check();
		await page.getByRole('button', { name: 'What is in view' }).click();
		const seen = page.getByRole('region', { name: 'What is in view' });
		const onMap = await seen
			.getByRole('link')
			.evaluateAll((links) =>
				links
					.map((link) => link.getAttribute('href'))
					.filter((href) => href?.startsWith('/events/'))
			);
		const inTable = await main
			.locator('tbody a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(onMap.length).toBeGreaterThan(0);
		expect(inTable.toSorted()).toEqual(onMap.toSorted());
	});

	test('filtering asks nobody for anything and reloads no tile', async ({ page }) => {
		await page.goto('/');
		await mapIsDrawn(page);
		const panel = await openFilters(page);
		await expect(panel.getByRole('checkbox', { name: /^Projects/ })).toBeVisible();
		await mapIsDrawn(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const before = await page.locator('.bar .count').last().textContent();
		await panel.getByRole('checkbox', { name: /^Projects/ }).check();
		await expect(page.locator('.bar .count').last()).not.toHaveText(before ?? '');
		await mapIsDrawn(page);
		// With a new address the browser itself may ask for the icon again.
		expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
	});
});
