// Protects: below a path the whole atlas is alive: pages, languages, search and map, and nothing is asked for beside the path.
import type { Page } from '@playwright/test';
import { pageIsAlive } from '../support/engine.ts';
import { mapIsDrawn } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

const base = process.env.BASE_PATH ?? '/atlas';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const path = (page: Page) => new URL(page.url()).pathname;

/** What the page asked its host for, by path, with the status of the answer. */
function listen(page: Page): [path: string, status: number][] {
	const asked: [string, number][] = [];
	page.on('response', (response) => {
		if (response.url().startsWith('http'))
			asked.push([new URL(response.url()).pathname, response.status()]);
	});
	return asked;
}

test('a reader goes from the start to a place, an event and back, with the map', async ({
	page
}) => {
	const asked = listen(page);
	await page.goto('./');
	await pageIsAlive(page);
	await mapIsDrawn(page);
	await page.evaluate(() => Object.assign(window, { isSame: true }));
	await page.locator(`main a[href="${base}/places/sochi/"]:visible`).first().click();
	await expect(heading(page)).toHaveText('Sochi');
	expect(path(page)).toBe(`${base}/places/sochi/`);
	await mapIsDrawn(page);
	const event = `${base}/events/2016-05-06-sochi-summit/`;
	await page.locator(`#timeline article h4 a[href="${event}"]`).click();
	await expect.poll(() => path(page)).toBe(event);
	await page.goBack();
	await expect(heading(page)).toHaveText('Sochi');
	expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
	await expect(page.getByRole('link', { name: 'Places', exact: true }).first()).toHaveAttribute(
		'aria-current',
		'page'
	);
	const chart = asked.filter(([each]) => each.startsWith(`${base}/chart/`));
	expect(chart.map(([, status]) => status)).toContain(206);
	expect(asked.filter(([each]) => !each.startsWith(`${base}/`))).toEqual([]);
	expect(asked.filter(([, status]) => status >= 400)).toEqual([]);
});

test('the language is changed on the page, and back', async ({ page }) => {
	const asked = listen(page);
	await page.goto('./places/sochi/');
	await pageIsAlive(page);
	for (const [name, own, prefix] of [
		['Русский', 'Сочи', '/ru'],
		['日本語', 'ソチ', '/ja'],
		['English', 'Sochi', '']
	] as const) {
		await page.getByRole('link', { name, exact: true }).first().click();
		await expect(heading(page)).toHaveText(own);
		expect(path(page)).toBe(`${base}${prefix}/places/sochi/`);
		await pageIsAlive(page);
		await mapIsDrawn(page);
	}
	expect(asked.filter(([each]) => !each.startsWith(`${base}/`))).toEqual([]);
});

test('what is searched is found, and opened', async ({ page }) => {
	const asked = listen(page);
	await page.goto('./ledger/');
	await pageIsAlive(page);
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
	await dialog.getByRole('combobox').fill('Sochi');
	await dialog
		.getByRole('option', { name: /^\s*Sochi/ })
		.first()
		.click();
	await expect.poll(() => path(page)).toMatch(new RegExp(`^${base}/(places|events)/`));
	expect(asked.filter(([each]) => !each.startsWith(`${base}/`))).toEqual([]);
});

test('links that are shared and files that are saved stand below the path', async ({ page }) => {
	await page.goto('./places/sochi/');
	await pageIsAlive(page);
	await page.getByRole('button', { name: 'Share' }).first().click();
	const panel = page.getByRole('complementary', { name: /share/i }).or(page.locator('.panel'));
	for (const href of ['/data/places/sochi.csv', '/data/', '/embed/#of=/places/sochi/'])
		await expect(panel.locator(`a[href="${base}${href}"]`).first()).toBeVisible();
	await panel.locator(`a[href^="${base}/embed/"]`).first().click();
	await expect(page.locator('pre code')).toContainText(`${base}/embed/places/sochi/`);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Sochi');
});
