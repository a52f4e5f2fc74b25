// Protects: the map is lettered in the language that is chosen, from the atlas’s own fonts.
import type { Page } from '@playwright/test';
import { mapIsDrawn, middleOfMap } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

// What a browser has in store would hide that a font does not come: each begins cold, and is painted for its middle.
const small = { width: 900, height: 560 };

/** The picture of a name's surroundings. */
async function pictureOf(page: Page, path: string): Promise<Buffer> {
	await page.goto(path);
	await mapIsDrawn(page);
	const { x, y } = await middleOfMap(page);
	return page.screenshot({ clip: { x: x - 70, y: y - 30, width: 140, height: 60 } });
}

test('Japanese and Russian names are drawn from the atlas’s own fonts, not as boxes', async ({
	browser,
	baseURL
}) => {
	// Asahikawa and a little of the land round it, each time in a browser that has nothing in store.
	const picture = async (query: string, font: RegExp, block: boolean) => {
		const context = await browser.newContext({ viewport: small, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		const loaded: string[] = [];
		page.on('requestfinished', (request) => void loaded.push(request.url()));
		if (block) await page.route(font, (route) => route.abort());
		const image = await pictureOf(page, `/limits/?layers=lettering${query}#map=8/43.77/142.45`);
		await context.close();
		return { image, hasFont: loaded.some((url) => font.test(url)) };
	};
	const english = await picture('', /plex-sans-jp|plex-sans-cyrillic/, false);
	for (const [names, font] of [
		['ja', /plex-sans-jp/],
		['ru', /plex-sans-cyrillic/]
	] as const) {
		const good = await picture(`&names=${names}`, font, false);
		expect(good.hasFont).toBe(true);
		expect(good.image.equals(english.image)).toBe(false);
		// Without the font there is what the machine itself has, or boxes.
		const without = await picture(`&names=${names}`, font, true);
		expect(without.hasFont).toBe(false);
		expect(good.image.equals(without.image)).toBe(false);
	}
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
