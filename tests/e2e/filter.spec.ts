// Protects: filters and sorting narrow and order every list, are in the link, and Back takes the last one back.
import { isReadingRoom } from '../../src/lib/core/reading-rooms.ts';
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import { countOf } from '../support/counts.ts';
import { expect, test } from '../support/warm.ts';

const titles = (page: Page) => page.getByRole('main').locator('tbody th').allTextContents();

test('chips show what is on, and one button clears all', async ({ page, visit }) => {
	await visit('/events/?from=2016&to=2018&kind=event&actor=vladimir-putin&source-language=ja');
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

test('what stands in the way of a list is named, with what lifting it brings', async ({
	page,
	visit
}) => {
	await visit('/agreements/?kind=project&place=yamal');
	const main = page.getByRole('main');
	await expect(
		main.getByText(/^None of the \d+ records that the filters let through/)
	).toBeVisible();
	await main.getByRole('button', { name: /^Lift kind/ }).click();
	await expect(page).not.toHaveURL(/kind=/);
	await expect(main.getByRole('article').first()).toBeVisible();
});

test('a filter that finds nothing shows nothing, says so, and is lifted', async ({
	page,
	visit
}) => {
	const main = page.getByRole('main');
	const map = page.getByRole('region', { name: 'Nothing on the map' });
	for (const [address, said] of [
		['/events/?q=zzzzqq', 'No record meets this filter.'],
		['/projects/?q=zzzzqq', 'No record meets this filter.'],
		['/events/?q=zzzzqq&kind=event', 'No record meets all of these filters.'],
		['/places/?q=zzzzqq&as=table', 'No record meets this filter.'],
		['/ledger/?place=nowhere', 'No record meets this filter.']
	] as const) {
		await visit(address);
		await expect(main.getByText(said), address).toBeVisible();
		// The ledger has no map beside it.
		if (!isReadingRoom(new URL(address, page.url()).pathname))
			await expect(map.getByText(said), address).toBeVisible();
		await expect(main.getByRole('article'), address).toHaveCount(0);
		await expect(main.getByRole('button', { name: 'CSV' }), address).toBeDisabled();
	}
	await expect(page.getByText('The atlas has no place “nowhere”.')).toBeVisible();
	await visit('/events/?q=zzzzqq');
	const chips = main.getByRole('list', { name: 'Filters that are on' });
	await expect(chips.getByRole('button', { name: /“zzzzqq”/ })).toBeVisible();
	await map.getByRole('button', { name: /^Lift words \d+ records/ }).click();
	await expect(page).toHaveURL(/\/events\/$/);
	await expect(main.getByRole('article')).toHaveCount(countOf('events'));
	await expect(map).toBeHidden();
	// Statements are not drawn: some pass, and the map is empty all the same.
	await visit('/statements/?kind=statement');
	await expect(main.getByRole('article').first()).toBeVisible();
});

test('a place that the filters leave nothing of says so', async ({ page, visit }) => {
	await visit('/places/sochi/?q=zzzzqq');
	const main = page.getByRole('main');
	await expect(main.getByText('The filters hide all that touched this place.')).toBeVisible();
	await main.getByRole('button', { name: /^Show all \d+/ }).click();
	await expect(main.getByText(/^The filters hide/)).toBeHidden();
});

test('a filter follows the reader from page to page, and Back undoes pages and filters alike', async ({
	page,
	visit
}) => {
	await visit('/places/hokkaido/?kind=agreement');
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

test('a table is sorted, and its files hold just its rows in their order', async ({
	page,
	visit
}) => {
	await visit('/events/?from=2016-05&to=2016-12&as=table');
	const main = page.getByRole('main');
	const region = main.getByRole('region', { name: 'Events: table' });
	await expect(region).toBeVisible();
	await expect(main.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
		new RegExp(`of ${countOf('events')} records shown`)
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
	const coming = page.waitForEvent('download');
	await main.getByRole('button', { name: 'GeoJSON' }).click();
	const { features } = JSON.parse(await readFile(await (await coming).path(), 'utf8'));
	const named = features.map(({ properties }: { properties: { title_en: string } }) => properties);
	expect(named.map((row: { title_en: string }) => row.title_en)).toEqual(up.toReversed());
});

test('filters are put on by keyboard alone', async ({ page, visit }) => {
	await visit('/projects/');
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
