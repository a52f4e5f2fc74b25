// Protects: a register has the whole of a wide window; its map is a button away, and no byte of it comes before.
import type { Page } from '@playwright/test';
import { pageIsAlive } from '../support/engine.ts';
import { mapIsReady } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

const map = (page: Page) => page.locator('#map');
const widthOf = async (page: Page) => (await page.locator('main').boundingBox())?.width ?? 0;
const isEngine = (url: string) => /maplibre-gl-worker|base\.pmtiles/.test(url);

test('the map of a register comes when it is asked for, and goes again', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/ledger/');
	await pageIsAlive(page);
	await expect(map(page)).toBeHidden();
	await expect(page.locator('.drawing-map')).toBeHidden();
	expect(await widthOf(page)).toBeGreaterThan(1100);
	await page.waitForLoadState('networkidle');
	expect(asked.filter(isEngine)).toEqual([]);
	await page.getByRole('button', { name: 'Show the map' }).click();
	await mapIsReady(page);
	await expect(map(page)).toBeVisible();
	expect(await widthOf(page)).toBeLessThan(640);
	expect(asked.filter(isEngine)).not.toEqual([]);
	await page.getByRole('button', { name: 'Hide the map' }).click();
	await expect(map(page)).toBeHidden();
	expect(await widthOf(page)).toBeGreaterThan(1100);
});

test('a tool, a link that says where to look, and another page show the map', async ({ page }) => {
	await page.goto('/claims/');
	await pageIsAlive(page);
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	await expect(page.getByRole('region', { name: 'Layers and legend' })).toBeVisible();
	await expect(map(page)).toBeVisible();
	await page.goto('/limits/#map=6/44/146');
	await mapIsReady(page);
	await expect(map(page)).toBeVisible();
	await page.goto('/balance/');
	await pageIsAlive(page);
	await expect(map(page)).toBeHidden();
	await page.getByRole('main').getByRole('link', { name: 'Sochi' }).first().click();
	await mapIsReady(page);
	await expect(map(page)).toBeVisible();
	await page.goBack();
	await expect(map(page)).toBeHidden();
});

test('what is read stays in sight when the map comes, by its button or with a tool', async ({
	page
}) => {
	await page.goto('/ledger/#yamal-lng');
	await pageIsAlive(page);
	const row = page.locator('#yamal-lng');
	for (const name of ['Show the map', 'Hide the map', 'Time']) {
		await page.getByRole('button', { name, exact: true }).click();
		if (name === 'Hide the map') await expect(map(page)).toBeHidden();
		else await expect(map(page)).toBeVisible();
		await expect(row, name).toBeInViewport();
	}
});

test('a group folds, and the heading of one that is read stays in sight', async ({ page }) => {
	await page.goto('/claims/');
	await pageIsAlive(page);
	const group = page.getByRole('region', { name: 'Rethinking Russia' });
	await group.locator('li').nth(20).scrollIntoViewIfNeeded();
	await expect(group.locator('summary')).toBeInViewport();
	await group.locator('summary').click();
	await expect(group.locator('li').nth(20)).toBeHidden();
	// A link to a passage opens what holds it.
	const id = await group.locator('li[id]').nth(20).getAttribute('id');
	await page.goto(`/claims/#${id}`);
	await expect(group.locator('li[id]').nth(20)).toBeInViewport();
});

test('a register is filtered by what its entries are about', async ({ page }) => {
	await page.goto('/claims/?place=yamal');
	await expect(page.getByText(/^\d+ of 103 passages shown\.$/)).toBeVisible();
	const all = await page.goto('/conflicts/?theme=sector-energy').then(() => page.locator('main'));
	await expect(all.getByText(/^\d+ of 93 disagreements shown\.$/)).toBeVisible();
});

test('a row that the filters hide is named, and shown when asked for', async ({ page }) => {
	for (const { path, row, says } of [
		{ path: '/claims/?place=sochi#a-53', row: 'a-53', says: 'The filters hide the passage' },
		{
			path: '/ledger/?place=sochi#yamal-lng',
			row: 'yamal-lng',
			says: 'The filters hide the promise'
		}
	]) {
		await page.goto(path);
		await expect(page.getByText(says)).toBeVisible();
		await page.getByRole('button', { name: 'Show it without the filters' }).click();
		await expect(page.locator(`li[id="${row}"]`)).toBeInViewport();
		await expect(page.getByText(says)).toHaveCount(0);
	}
});
