// Protects: filters narrow the map with everything else, at once and without asking anybody.
import type { Page } from '@playwright/test';
import { filtered } from '../support/counts.ts';
import { mapIsDrawn } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

const openFilters = async (page: Page) => {
	await page.getByRole('button', { name: 'Filters', exact: true }).click();
	return page.getByRole('region', { name: 'Filters' });
};

test('filters narrow map, list and numbers at once, and the link carries them', async ({
	page,
	visit
}) => {
	await visit('/projects/');
	const panel = await openFilters(page);
	await panel.getByRole('group', { name: 'Place' }).getByRole('button', { name: /^All/ }).click();
	await panel.getByRole('checkbox', { name: /^Yamal Peninsula/ }).check();
	await expect(page).toHaveURL(/\?place=yamal/);
	await panel.getByRole('checkbox', { name: /^Projects/ }).check();
	await expect(page).toHaveURL(/\?kind=project&place=yamal/);
	const count = await panel.getByRole('status').textContent();
	expect(count).toMatch(new RegExp(`^\\d+ of ${filtered} records`));
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

test('what alone is left is named, and brought into view', async ({ page, visit }) => {
	await visit('/?kind=project#map=6/43.6/39.7');
	await mapIsDrawn(page);
	const panel = await openFilters(page);
	await panel.getByRole('checkbox', { name: /^Cancelled 1$/ }).check();
	await expect(page).toHaveURL(/status=cancelled/);
	const dock = page.getByRole('region', { name: 'Timeline' });
	await expect(dock.getByText(`1 of ${filtered} records`)).toBeVisible();
	// Prigorodnoye, where it was to stand.
	await expect(page).toHaveURL(/#map=6\/46\.\d+\/142\.\d+/);
	await dock.getByRole('link').click();
	await expect(page).toHaveURL(/\/projects\/sakhalin-2-train-3\//);
});

test('a list can be kept to exactly what the map shows', async ({ page, visit }) => {
	await visit('/events/?as=table#map=5/43/143');
	await mapIsDrawn(page);
	const main = page.getByRole('main');
	await main.getByLabel('Only what the map shows now').check();
	await page.getByRole('button', { name: 'List of what is in view' }).click();
	const seen = page.getByRole('region', { name: 'What is in view' });
	const onMap = await seen
		.getByRole('link')
		.evaluateAll((links) =>
			links.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('/events/'))
		);
	const inTable = await main
		.locator('tbody a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(onMap.length).toBeGreaterThan(0);
	expect(inTable.toSorted()).toEqual(onMap.toSorted());
});

test('filtering asks nobody for anything and reloads no tile', async ({ page, visit }) => {
	await visit('/');
	await mapIsDrawn(page);
	const panel = await openFilters(page);
	await expect(panel.getByRole('checkbox', { name: /^Projects/ })).toBeVisible();
	await mapIsDrawn(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const before = await page.locator('.tools .count').last().textContent();
	await panel.getByRole('checkbox', { name: /^Projects/ }).check();
	await expect(page.locator('.tools .count').last()).not.toHaveText(before ?? '');
	await mapIsDrawn(page);
	// With a new address the browser itself may ask for the icon again.
	expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
});
