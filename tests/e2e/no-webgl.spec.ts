// Protects: where no map can be drawn, all of the text is there and says so, page by page.
import { readFile } from 'node:fs/promises';
import { checkDayAndNight } from '../support/axe.ts';
import { decoded } from '../support/decoded.ts';
import { withoutWebGL } from '../support/no-webgl.ts';
import { without } from '../support/scripts.ts';
import { expect, test } from '../support/site.ts';

test.use({ ...withoutWebGL, engine: 'live' });

test('without WebGL the text is whole and a sentence says why there is no map', async ({
	page
}) => {
	await page.goto('/places/kuril-islands/?asof=2016-05-06');
	await expect(page.getByRole('status').filter({ hasText: /cannot draw the map/ })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuril Islands');
	await page
		.getByRole('navigation', { name: 'The six places' })
		.getByRole('link', { name: 'Yamal' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yamal Peninsula');
	// Whole pages are loaded then, and the look goes along.
	await expect(page.getByText('As it stood on 6 May 2016.').first()).toBeVisible();
});

test('a link that is followed offline leaves the page, where links load whole pages too', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/ });
	await page.goto('/places/sochi/');
	await expect(page.getByRole('status').filter({ hasText: /cannot draw the map/ })).toBeVisible();
	await page.context().setOffline(true);
	await page.waitForFunction(() => !navigator.onLine);
	await page
		.getByRole('navigation', { name: 'Parts of the atlas' })
		.getByRole('link', { name: 'Events' })
		.click();
	const said = page.getByRole('alert').filter({ hasText: /The link to \/events\/ could not/ });
	await expect(said).toBeVisible();
	await page.context().setOffline(false);
	await said.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Events');
});

test('axe finds nothing on a page that says it has no map, nor on one that is not there', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /status of 404/ });
	for (const path of ['/about/', '/no-such-page/']) {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path);
		await expect(page.getByRole('status').filter({ hasText: 'cannot draw the map' })).toBeVisible();
		expect(await checkDayAndNight(page), path).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	const widths = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(widths[0]).toBe(widths[1]);
});

test('the drawing is saved as a picture; what cannot be loaded says so, and is offered again', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /Failed to (load resource|fetch)|dynamically imported/ });
	await page.goto('/places/kuril-islands/');
	await expect(page.getByRole('status').filter({ hasText: /cannot draw the map/ })).toBeVisible();
	await without(page, 'the page shows no drawing of its map');
	await page.getByRole('button', { name: 'Share this view' }).click();
	const panel = page.getByRole('region', { name: 'Share and cite' });
	await expect(panel.getByText('the picture is of the drawing of this page')).toBeVisible();
	await panel.getByRole('button', { name: 'PNG', exact: true }).click();
	const said = page
		.getByRole('alert')
		.filter({ hasText: 'la-perouse-kuril-islands.png could not' });
	await expect(said).toBeVisible();
	await page.unrouteAll();

	const box = await page.locator('.drawing-map').boundingBox();
	const sizes: number[][] = [];
	for (const [label, name, type, scale] of [
		['PNG', 'la-perouse-kuril-islands.png', 'image/png', 1],
		['PNG, double size', 'la-perouse-kuril-islands-2x.png', 'image/png', 2],
		['SVG', 'la-perouse-kuril-islands.svg', 'image/svg+xml', 1]
	] as const) {
		const downloading = page.waitForEvent('download');
		await panel.getByRole('button', { name: label, exact: true }).click();
		const download = await downloading;
		expect(download.suggestedFilename()).toBe(name);
		const picture = await decoded(page, await readFile(await download.path()), type);
		sizes.push([picture.width / scale, picture.height / scale]);
		const foot = box!.height * scale;
		expect(picture.spread(0, foot), label).toBeGreaterThan(30);
		expect(picture.spread(foot, picture.height), label).toBeGreaterThan(5);
	}
	expect(sizes[0]![0]).toBe(Math.round(box!.width));
	expect(sizes[1]).toEqual(sizes[0]);
	expect(sizes[2]).toEqual(sizes[0]);
});
