// Protects: the map that is seen is taken along as a picture, true to the pixel, with names, scales and who made it.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { decoded, sampled } from '../support/decoded.ts';
import { mapIsDrawn, redrawn } from '../support/map.ts';
import { openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/warm.ts';

// A window whose map begins at a whole px: its pixels are those of the screen.
test.use({ engine: 'live', viewport: { width: 1300, height: 720 } });

const six = ['Sochi', 'Vladivostok', 'Sakhalin', 'Hokkaido', 'Yamal Peninsula', 'Kuril Islands'];

/** Saves a picture by its button; its name, and what is in it. */
async function saved(page: Page, label: string) {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: label, exact: true }).click();
	const download = await downloading;
	const name = download.suggestedFilename();
	await expect(page.getByRole('status').filter({ hasText: `Saved ${name}` })).toBeVisible();
	return { name, bytes: await readFile(await download.path()) };
}

test('the whole atlas is saved as PNG, as PNG of double size, and as SVG', async ({
	page,
	visit
}) => {
	await visit('/?from=2016&kind=project');
	await mapIsDrawn(page);
	const map = await page.locator('.map canvas').first().boundingBox();
	await openTool(page, 'Share this view');
	const panel = page.getByRole('region', { name: 'Share and cite' });
	await expect(panel.getByRole('heading', { name: 'Picture' })).toBeVisible();

	const single = await saved(page, 'PNG');
	expect(single.name).toBe('la-perouse-map.png');
	const one = await decoded(page, single.bytes, 'image/png');
	expect(one.width).toBe(map!.width);
	const strip = one.height - map!.height;
	expect(strip).toBeGreaterThan(60);

	const double = await saved(page, 'PNG, double size');
	expect(double.name).toBe('la-perouse-map-2x.png');
	const two = await decoded(page, double.bytes, 'image/png');
	expect([two.width, two.height]).toEqual([2 * one.width, 2 * one.height]);

	const vector = await saved(page, 'SVG');
	expect(vector.name).toBe('la-perouse-map.svg');
	const text = vector.bytes.toString('utf8');
	// On a page of its own: none of the atlas makes a document of a text (Trusted Types).
	const reader = await page.context().newPage();
	const words = await reader.evaluate((markup) => {
		const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
		return {
			root: file.documentElement.localName,
			errors: file.querySelectorAll('parsererror').length,
			texts: [...file.querySelectorAll('text:not([aria-hidden])')].map((each) => each.textContent),
			paths: file.querySelectorAll('path').length,
			strange: file.querySelectorAll('image, style, script, foreignObject').length
		};
	}, text);
	await reader.close();
	expect(words).toMatchObject({ root: 'svg', errors: 0, strange: 0 });
	expect(words.paths).toBeGreaterThan(50);
	expect(words.texts).toEqual(expect.arrayContaining(six));
	const all = words.texts.join(' ').replaceAll('\u00a0', ' ');
	for (const said of [
		'Borders today: both sides’ statements.',
		'Time: Since 2016 · Kind: Projects',
		'© La Pérouse',
		'Coastline GSHHG',
		'Natural Earth',
		'Words CC BY 4.0',
		new URL(page.url()).host
	])
		expect(all).toContain(said);
	const drawn = await decoded(page, vector.bytes, 'image/svg+xml');
	expect([drawn.width, drawn.height]).toEqual([one.width, one.height]);

	// Each has a map of sea, land and much else, and words below it.
	for (const [name, { height, spread }] of Object.entries({ one, two, drawn })) {
		const scale = height / one.height;
		expect(spread(0, map!.height * scale), `${name}: the map`).toBeGreaterThan(100);
		expect(spread(map!.height * scale, height), `${name}: the strip`).toBeGreaterThan(5);
	}
	await redrawn(page, async () => {
		await page.keyboard.press('Escape');
		await expect(panel).toHaveCount(0);
	});
	// The panel has given its room back: the picture is that of the map without it.
	const shot = await decoded(page, await page.screenshot({ clip: map! }), 'image/png');
	const spots = [0.2, 0.35, 0.5, 0.65, 0.8].flatMap((x) =>
		[0.3, 0.5, 0.7].map((y) => [x, y] as const)
	);
	const of = (picture: typeof one, scale: number) =>
		sampled(
			picture,
			spots.map(([x, y]) => [x * map!.width * scale, y * map!.height * scale])
		);
	const [seen, taken, twice] = [of(shot, 1), of(one, 1), of(two, 2)];
	expect(taken).toEqual(seen);
	const alike = twice.filter((colour, i) => colour === seen[i]);
	expect(alike.length).toBeGreaterThan(spots.length / 2);
});
