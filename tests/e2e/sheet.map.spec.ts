// Protects: on a phone the text is a sheet over the map, and neither hides what the other needs.
import type { Page } from '@playwright/test';
import { boxOf } from '../support/pixels.ts';
import { expect, test } from '../support/warm.ts';

test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

const topOfText = async (page: Page) => (await page.locator('main').boundingBox())?.y ?? 0;

test('the sheet has three stops, stepped by button', async ({ page, visit }) => {
	await visit('/places/sakhalin/');
	const middle = await topOfText(page);
	await page.getByRole('button', { name: 'More map, less text' }).tap();
	await expect.poll(() => topOfText(page)).toBeGreaterThan(middle + 150);
	await expect(page.getByRole('button', { name: 'More map, less text' })).toBeDisabled();
	await page.getByRole('button', { name: 'More text, less map' }).tap();
	await expect.poll(() => topOfText(page)).toBe(middle);
	await page.getByRole('button', { name: 'More text, less map' }).tap();
	await expect.poll(() => topOfText(page)).toBeLessThan(60);
	await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeHidden();
	await expect(page.getByRole('button', { name: 'More text, less map' })).toBeDisabled();
});

test('the sheet is dragged to the stop that is nearest', async ({ page, visit }) => {
	await visit('/places/sakhalin/');
	const middle = await topOfText(page);
	await page.mouse.move(100, middle + 20);
	await page.mouse.down();
	await page.mouse.move(100, middle + 140, { steps: 5 });
	expect(await topOfText(page)).toBeGreaterThan(middle + 100);
	await page.mouse.move(100, 640, { steps: 5 });
	await page.mouse.up();
	await expect(page.locator('html')).toHaveAttribute('data-sheet', 'low');
});

test('tools are at hand wherever the text is, and show the map again', async ({ page, visit }) => {
	await visit('/places/sakhalin/');
	await page.evaluate(() => scrollTo(0, 2000));
	await page.getByRole('button', { name: 'Borders and years' }).tap();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	await expect(page.getByRole('slider', { name: 'Year of the borders' })).toBeInViewport();
	await page.getByRole('button', { name: 'More tools of the map' }).tap();
	await page.getByRole('button', { name: 'Layers and legend' }).tap();
	await expect(page.getByRole('region', { name: 'Layers and legend' })).toBeInViewport();
	await expect(page.getByRole('button', { name: 'Measure a distance' })).toBeHidden();
});

test('the head of the page says where one is and leads to all parts', async ({ page, visit }) => {
	await visit('/places/sakhalin/');
	const head = page.getByRole('button', { name: 'Parts of the atlas: Places' });
	await head.tap();
	const parts = page.getByRole('navigation', { name: 'Parts of the atlas' });
	await expect(parts.getByRole('link', { name: 'Places' })).toHaveAttribute('aria-current', 'page');
	await page.keyboard.press('Escape');
	await expect(parts).toBeHidden();
	await head.tap();
	await parts.getByRole('link', { name: 'Borders' }).tap();
	await expect(page.getByRole('button', { name: 'Parts of the atlas: Borders' })).toBeVisible();
	await expect(parts).toBeHidden();
});

test.describe('painted', () => {
	test.use({ engine: 'live' });

	test('what the page is about stays in the free part of the map', async ({ page, visit }) => {
		await visit('/places/hokkaido/');
		const free = async () => {
			const [left, top, right, bottom] = await boxOf(page, 'var(--selected)');
			const height = (await page.locator('section.map').boundingBox())?.height ?? 0;
			return left > 0 && top > 0 && right < 390 && bottom < height - 14;
		};
		await expect.poll(free, { timeout: 15_000 }).toBe(true);
		await page.getByRole('button', { name: 'More map, less text' }).tap();
		await expect.poll(free, { timeout: 15_000 }).toBe(true);
	});
});

test('the keyboard reaches nothing that the text covers', async ({ page, visit }) => {
	await visit('/places/hokkaido/');
	await page.evaluate(() => scrollTo(0, 2000));
	await page.locator('#map .caption').focus();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('one finger on the map scrolls the page, and the map says what two would do', async ({
	page,
	visit
}) => {
	await visit('/places/hokkaido/');
	const canvas = page.locator('.maplibregl-canvas-container');
	await expect(canvas).toHaveCSS('touch-action', /pan-x pan-y/);
	const client = await page.context().newCDPSession(page);
	const touch = (type: string, y?: number) =>
		client.send('Input.dispatchTouchEvent', {
			type: type as 'touchStart',
			touchPoints: y === undefined ? [] : [{ x: 150, y }]
		});
	await touch('touchStart', 250);
	for (const y of [230, 200, 170]) await touch('touchMove', y);
	await expect(page.locator('.maplibregl-cooperative-gesture-screen')).toContainText('two fingers');
	await touch('touchEnd');
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
});
