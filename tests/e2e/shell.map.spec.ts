// Protects: the parts of the window, its colours and the names of its buttons do as they are told, and are remembered.
import type { Page } from '@playwright/test';
import { mapIsReady } from '../support/map.ts';
import { pixelsIn } from '../support/pixels.ts';
import { expect, test } from '../support/site.ts';
import { test as warm } from '../support/warm.ts';

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

test.describe('painted', () => {
	test.use({ engine: 'live' });

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
		await expect.poll(() => pixelsIn(page, '#1a2e3b'), { timeout: 15_000 }).toBeGreaterThan(10_000);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await button.click();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		expect(await paper()).toBeTruthy();
	});
});

warm(
	'a name of a button is shown beside it, to the pointer and to the keyboard',
	async ({ page, visit }) => {
		await visit('/');
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
	}
);
