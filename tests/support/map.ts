import { expect, type Page } from '@playwright/test';

/** The middle of the map in the window, where a link's camera looks. */
export async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
	const box = await page.locator('.map canvas').first().boundingBox();
	if (!box) throw new Error('the map has no canvas');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until the live map has taken the place of the drawing of the first paint. */
export async function mapIsReady(page: Page): Promise<void> {
	await expect(page.locator('html[data-drawing="done"]')).toHaveCount(1, { timeout: 20_000 });
}

/** Clicks the middle of the drawn map until something comes of it. */
export async function clickMiddle(page: Page, until: () => Promise<void>): Promise<void> {
	await mapIsDrawn(page);
	await clickMiddleEarly(page, until);
}

/** Clicks the middle of the map as soon as it is there, until something comes of it: data may still be on its way. */
export async function clickMiddleEarly(page: Page, until: () => Promise<void>): Promise<void> {
	await mapIsReady(page);
	const { x, y } = await middleOfMap(page);
	await expect(async () => {
		await page.mouse.click(x, y);
		await until();
	}).toPass({ timeout: 20_000 });
}

/** Waits until the map has drawn all it has to draw for where it looks. */
export async function mapIsDrawn(page: Page): Promise<void> {
	await mapIsReady(page);
	await expect(page.locator('.map [data-map="drawn"]')).toHaveCount(1, { timeout: 20_000 });
}

/** Does what the map, drawn by now, has to be drawn anew for, and waits until it is. */
export async function redrawn(page: Page, act: () => Promise<unknown>): Promise<void> {
	await page
		.locator('.map [data-map]')
		.evaluate((map: HTMLElement) => (map.dataset.map = 'waiting'));
	await act();
	await mapIsDrawn(page);
}
