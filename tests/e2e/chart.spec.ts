import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { mapIsDrawn, middleOfMap } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

/** Types the name of an end and takes what is offered. */
async function chooseEnd(page: Page, end: 'From' | 'To', name: string): Promise<void> {
	await page.getByRole('combobox', { name: end }).fill(name);
	await page.getByRole('option', { name, exact: true }).first().click();
}

/** What the map draws, but for the engine: archives, GeoJSON, and what is told of the borders. */
const isMapData = (path: string) => /\.(pmtiles|geojson)$|^\/inset\.svg$/.test(path);
const limit = 150_000;

for (const [path, viewport] of [
	['/', { width: 1440, height: 900 }],
	['/', { width: 360, height: 740 }],
	['/places/kuril-islands/', { width: 1440, height: 900 }],
	['/borders/', { width: 1440, height: 900 }]
] as const)
	test(`the first view of ${path} at ${viewport.width} px loads at most 150 kB of map data`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		const sizes: [string, number][] = [];
		page.on('requestfinished', async (request) => {
			const { pathname } = new URL(request.url());
			if (!isMapData(pathname)) return;
			const body = await (await request.response())?.body();
			if (!body) return;
			// Hosts compress text; tiles are compressed already.
			sizes.push([pathname, pathname.endsWith('.pmtiles') ? body.length : gzipSync(body).length]);
		});
		await page.goto(path);
		await mapIsDrawn(page);
		const total = () => sizes.reduce((sum, [, size]) => sum + size, 0);
		await expect.poll(() => new Set(sizes.map(([name]) => name)).size).toBeGreaterThanOrEqual(6);
		console.log(`${path} ${viewport.width} px: ${(total() / 1000).toFixed(1)} kB of map data`);
		expect(total(), JSON.stringify(sizes)).toBeLessThanOrEqual(limit);
	});

/** The picture of a name's surroundings. */
async function pictureOf(page: Page, path: string): Promise<Buffer> {
	await page.goto(path);
	await mapIsDrawn(page);
	const { x, y } = await middleOfMap(page);
	return page.screenshot({ clip: { x: x - 70, y: y - 30, width: 140, height: 60 } });
}

for (const [script, names, font] of [
	['Japanese', 'ja', /plex-sans-jp/],
	['Russian', 'ru', /plex-sans-cyrillic/]
] as const)
	test(`${script} names are drawn from the atlas’s own font, not as boxes`, async ({
		browser,
		baseURL
	}) => {
		// Asahikawa and a little of the land round it, each time in a browser that has nothing in store.
		const picture = async (query: string, block: boolean) => {
			const context = await browser.newContext(baseURL ? { baseURL } : {});
			const page = await context.newPage();
			const loaded: string[] = [];
			page.on('requestfinished', (request) => void loaded.push(request.url()));
			if (block) await page.route(font, (route) => route.abort());
			const image = await pictureOf(page, `/limits/?layers=lettering${query}#map=8/43.77/142.45`);
			await context.close();
			return { image, hasFont: loaded.some((url) => font.test(url)) };
		};
		const good = await picture(`&names=${names}`, false);
		expect(good.hasFont).toBe(true);
		// Without the font there is what the machine itself has, or boxes; in English there is something else.
		const without = await picture(`&names=${names}`, true);
		expect(without.hasFont).toBe(false);
		expect(good.image.equals(without.image)).toBe(false);
		expect(good.image.equals((await picture('', false)).image)).toBe(false);
	});

test('the map is lettered in the language that is chosen, and the link says so', async ({
	page
}) => {
	await page.goto('/places/hokkaido/');
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	await page.getByRole('radio', { name: '日本語' }).check({ force: true });
	await expect(page).toHaveURL(/\?names=ja/);
	await page.getByRole('checkbox', { name: 'Globe' }).check();
	await expect(page).toHaveURL(/names=ja&projection=globe/);
	await page.reload();
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	await expect(page.getByRole('checkbox', { name: 'Globe' })).toBeChecked();
});

test('a distance is measured by keyboard, and is in the link', async ({ page }) => {
	await page.goto('/');
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'Measure a distance' }).press('Enter');
	await page.getByRole('button', { name: 'Nemuro – Habomai' }).press('Enter');
	const said = page.getByRole('region', { name: 'Measure' }).getByRole('status');
	await expect(said).toContainText(/\d+(\.\d)? km/);
	await expect(said).toContainText('From Nemuro to the nearest shore of Habomai');
	await expect(page).toHaveURL(/\?measure=nemuro,habomai/);
	await chooseEnd(page, 'From', 'Tokyo');
	await chooseEnd(page, 'To', 'Yamal');
	await expect(said).toContainText(/5,\d{3} km/);
	await expect(page).toHaveURL(/measure=tokyo,yamal/);
	await page.reload();
	await expect(said).toContainText(/5,\d{3} km/);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/measure=/);
});

test('Wakkanai lies some 60 km from the nearest shore of Sakhalin', async ({ page }) => {
	await page.goto('/?measure=wakkanai,sakhalin');
	const said = page.getByRole('region', { name: 'Measure' }).getByRole('status');
	await expect(said).toContainText('km', { timeout: 15_000 });
	const km = Number(/([\d.]+) km/.exec((await said.textContent()) ?? '')?.[1]);
	expect(km).toBeGreaterThan(50);
	expect(km).toBeLessThan(70);
});

test('a point of the map can be measured from', async ({ page }) => {
	await page.goto('/?measure=nemuro,habomai#map=8/43.4/145.6');
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'From: choose on the map' }).click();
	const { x, y } = await middleOfMap(page);
	await page.mouse.click(x + 60, y + 120);
	const said = page.getByRole('region', { name: 'Measure' }).getByRole('status');
	await expect(said).toContainText('From a point on the map to the nearest shore of Habomai');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
});

test('the position under the pointer is shown, and held by the right button', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/#map=8/44.5/147.1');
	await mapIsDrawn(page);
	const { x, y } = await middleOfMap(page);
	await page.mouse.move(x, y);
	await expect(page.getByText(/^44°(29|30)\.\d′ N 147°0(5|6)\.\d′ E$/)).toBeVisible();
	await page.mouse.click(x, y, { button: 'right' });
	const card = page.getByRole('group', { name: 'Position' });
	await card.getByRole('button', { name: 'Copy the position' }).click();
	await expect(card).toContainText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^44\.\d{5}, 147\.\d{5}$/
	);
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
});

test('the inset map shows all six places and leads to them', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/places/yamal/');
	await mapIsDrawn(page);
	const inset = page.getByRole('group', { name: 'Inset map: all six places' });
	await expect(inset.getByRole('link')).toHaveCount(6);
	await expect(inset.getByRole('link', { name: 'Yamal Peninsula' })).toHaveAttribute(
		'aria-current',
		'page'
	);
	await inset.getByRole('link', { name: 'Sochi' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
	await inset.getByRole('button', { name: 'Hide the inset map' }).click();
	await expect(inset.getByRole('link')).toHaveCount(0);
});

test('the scale is given in kilometres and in nautical miles', async ({ page }) => {
	await page.goto('/places/kuril-islands/');
	await mapIsDrawn(page);
	await expect(page.locator('.maplibregl-ctrl-scale').filter({ hasText: /\d\skm$/ })).toBeVisible();
	await expect(page.locator('.maplibregl-ctrl-scale').filter({ hasText: /\d\snm$/ })).toBeVisible();
});
