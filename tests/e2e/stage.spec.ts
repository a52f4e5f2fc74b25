import type { Page } from '@playwright/test';
import { mapIsReady } from '../support/map.ts';
import { boxOf, pixelsOf } from '../support/pixels.ts';
import { expect, test } from '../support/site.ts';

const widthOfText = async (page: Page) => (await page.locator('main').boundingBox())?.width ?? 0;

test('the text is made wider by keyboard and by pointer, and stays so', async ({ page }) => {
	await page.goto('/places/hokkaido/');
	await mapIsReady(page);
	const divider = page.getByRole('separator', { name: /Width of the text/ });
	const before = await widthOfText(page);
	await divider.press('ArrowRight');
	await expect.poll(() => widthOfText(page)).toBe(Math.round(before) + 32);
	await expect(divider).toHaveAttribute('aria-valuenow', String(Math.round(before) + 32));
	const box = await divider.boundingBox();
	if (!box) throw new Error('the divider is not there');
	await page.mouse.move(box.x + 4, 400);
	await page.mouse.down();
	await page.mouse.move(box.x + 54, 400, { steps: 4 });
	await page.mouse.up();
	await expect.poll(() => widthOfText(page)).toBeGreaterThan(before + 70);
	const dragged = await widthOfText(page);
	await page.reload();
	expect(await widthOfText(page)).toBe(dragged);
	await divider.press('Enter');
	await expect.poll(() => widthOfText(page)).toBe(before);
});

test('colours are chosen, remembered before the first paint, and the map follows', async ({
	page
}) => {
	await page.goto('/places/hokkaido/');
	await mapIsReady(page);
	const button = page.getByRole('button', { name: /^Colours/ });
	await button.click();
	await button.click();
	await expect(button).toHaveAccessibleName(/Colours: dark/);
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await expect.poll(() => pixelsOf(page, '#1a2e3b'), { timeout: 15_000 }).toBeGreaterThan(10_000);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await button.click();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	expect(await paper()).toBeTruthy();
});

test('a name of a button is shown beside it, to the pointer and to the keyboard', async ({
	page
}) => {
	await page.goto('/');
	await mapIsReady(page);
	const tip = page.locator('.tip');
	await page.getByRole('button', { name: 'Zoom in' }).hover();
	await expect(tip).toHaveText('Zoom in');
	await page.mouse.move(10, 400);
	await expect(tip).toBeHidden();
	await page.getByRole('button', { name: 'Zoom in' }).focus();
	await page.keyboard.press('Tab');
	await expect(tip).toHaveText('Zoom out');
	await page.keyboard.press('Escape');
	await expect(tip).toBeHidden();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

	const topOfText = async (page: Page) => (await page.locator('main').boundingBox())?.y ?? 0;

	test('the sheet has three stops, stepped by button', async ({ page }) => {
		await page.goto('/places/sakhalin/');
		await mapIsReady(page);
		const middle = await topOfText(page);
		await page.getByRole('button', { name: 'More map, less text' }).tap();
		await expect.poll(() => topOfText(page)).toBeGreaterThan(middle + 150);
		await expect(page.getByRole('button', { name: 'More map, less text' })).toBeDisabled();
		await page.getByRole('button', { name: 'More text, less map' }).tap();
		await expect.poll(() => topOfText(page)).toBe(middle);
		await page.getByRole('button', { name: 'More text, less map' }).tap();
		await expect.poll(() => topOfText(page)).toBeLessThan(60);
		await expect(page.getByRole('region', { name: 'Map' })).toBeHidden();
		await expect(page.getByRole('button', { name: 'More text, less map' })).toBeDisabled();
	});

	test('the sheet is dragged to the stop that is nearest', async ({ page }) => {
		await page.goto('/places/sakhalin/');
		await mapIsReady(page);
		const middle = await topOfText(page);
		await page.mouse.move(100, middle + 20);
		await page.mouse.down();
		await page.mouse.move(100, middle + 140, { steps: 5 });
		expect(await topOfText(page)).toBeGreaterThan(middle + 100);
		await page.mouse.move(100, 640, { steps: 5 });
		await page.mouse.up();
		await expect(page.locator('html')).toHaveAttribute('data-sheet', 'low');
	});

	test('what the page is about stays in the free part of the map', async ({ page }) => {
		await page.goto('/places/hokkaido/');
		await mapIsReady(page);
		const free = async () => {
			const [left, top, right, bottom] = await boxOf(page, 'var(--selected)');
			const height = (await page.locator('section.map').boundingBox())?.height ?? 0;
			return left > 0 && top > 0 && right < 390 && bottom < height - 14;
		};
		await expect.poll(free, { timeout: 15_000 }).toBe(true);
		await page.getByRole('button', { name: 'More map, less text' }).tap();
		await expect.poll(free, { timeout: 15_000 }).toBe(true);
	});

	test('the keyboard reaches nothing that the text covers', async ({ page }) => {
		await page.goto('/places/hokkaido/');
		await mapIsReady(page);
		await page.evaluate(() => scrollTo(0, 2000));
		await page.getByRole('button', { name: 'Zoom in' }).focus();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
	});

	test('one finger on the map scrolls the page, and the map says what two would do', async ({
		page
	}) => {
		await page.goto('/places/hokkaido/');
		await mapIsReady(page);
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
		await expect(page.locator('.maplibregl-cooperative-gesture-screen')).toContainText(
			'two fingers'
		);
		await touch('touchEnd');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
	});
});
