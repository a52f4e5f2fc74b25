// Protects: a page is readable, with its map drawn, before the engine comes, and nothing jumps when it does.
import type { Page } from '@playwright/test';
import { isReadingRoom } from '../../src/lib/core/reading-rooms.ts';
import { pageIsAlive } from '../support/engine.ts';
import { clickMiddleEarly, mapIsDrawn, mapIsReady } from '../support/map.ts';
import { boxOf } from '../support/pixels.ts';
import { expect, test } from '../support/site.ts';

const drawing = (page: Page) => page.getByRole('group', { name: 'The map of this page, drawn' });

/** Holds the engine back: its worker does not come until it is let go. */
async function holdEngine(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/maplibre-gl-worker/, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

test.describe('painted', () => {
	test.use({ engine: 'live' });

	for (const [path, width, height] of [
		['/places/hokkaido/', 1440, 900],
		['/places/sakhalin/', 768, 1024],
		['/places/hokkaido/', 360, 740]
	] as const)
		test(`the map of ${path} takes the place of its drawing without a jump, at ${width} px`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			const release = await holdEngine(page);
			// Marks cover what is compared: the map has none, and those of the drawing are hidden.
			await page.goto(`${path}?layers=areas`);
			await expect(drawing(page)).toBeVisible();
			const before = await boxOf(page, 'var(--selected)');
			release();
			await mapIsReady(page);
			await expect
				.poll(
					async () => {
						const after = await boxOf(page, 'var(--selected)');
						return Math.max(...after.map((edge, i) => Math.abs(edge - (before[i] ?? NaN))));
					},
					{ timeout: 15_000 }
				)
				.toBeLessThanOrEqual(4);
			await expect(drawing(page)).toBeHidden();
		});

	test('the drawing follows a link that says where to look', async ({ page }) => {
		const release = await holdEngine(page);
		await page.goto('/places/hokkaido/?layers=areas#map=6/44/144');
		await expect(drawing(page)).toBeVisible();
		const before = await boxOf(page, 'var(--selected)');
		release();
		await mapIsReady(page);
		await expect
			.poll(async () => {
				const after = await boxOf(page, 'var(--selected)');
				return Math.max(...after.map((edge, i) => Math.abs(edge - (before[i] ?? NaN))));
			})
			.toBeLessThanOrEqual(4);
	});
});

/** The words of the rings that elements inside the map bear, but for those at its edge; sorted. */
const ringsAt = (page: Page, selector: string) =>
	page.locator(selector).evaluateAll((elements) => {
		const map = document.querySelector('.map .canvas')?.getBoundingClientRect() ?? new DOMRect();
		return elements
			.filter((element) => element.checkVisibility())
			.filter((element) => {
				const { x, y, width, height } = element.getBoundingClientRect();
				const [dx, dy] = [x + width / 2 - map.x, y + height / 2 - map.y];
				return dx > 24 && dy > 24 && dx < map.width - 24 && dy < map.height - 24;
			})
			.map((element) => element.getAttribute('aria-label') ?? element.textContent.trim())
			.filter((words) => / · \d+ records: /.test(words))
			.toSorted();
	});

for (const [path, width, height] of [
	['/', 1440, 900],
	['/', 390, 844],
	['/places/sakhalin/', 768, 1024],
	// The panel of the borders takes room from the map.
	['/borders/', 1920, 1080]
] as const)
	test(`the rings of ${path} say what those of its drawing said, at ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		const release = await holdEngine(page);
		await page.goto(path);
		await expect(drawing(page)).toBeVisible();
		const drawn = await ringsAt(page, '.drawing .marks a');
		expect(drawn.length).toBeGreaterThan(3);
		release();
		await mapIsDrawn(page);
		await expect.poll(() => ringsAt(page, '#marks [role="option"]')).toEqual(drawn);
	});

test('a drawing of another part of the world is not shown', async ({ page }) => {
	await holdEngine(page);
	await page.goto('/places/hokkaido/#map=9/43.6/39.7');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(drawing(page)).toBeHidden();
});

// The second is a register, whose link asks for its map.
for (const path of ['/places/sochi/', '/limits/#map=5/45/145'])
	test(`the engine of ${path} is asked for only when the page is loaded`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		let before: string[] | undefined;
		page.on('load', () => (before ??= [...asked]));
		await page.goto(path);
		await mapIsReady(page);
		const isEngine = (path: string) => /maplibre|\.pmtiles/.test(path);
		expect(before?.filter(isEngine)).toEqual([]);
		expect(asked.filter(isEngine).length).toBeGreaterThan(2);
	});

test('a mark of the drawing opens its page before the map is there', async ({ page }) => {
	await holdEngine(page);
	await page.goto('/places/hokkaido/');
	const mark = drawing(page).getByRole('link').first();
	const href = await mark.getAttribute('href');
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL((url) => url.pathname === href);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Hokkaido');
});

for (const path of ['/', '/places/kuril-islands/', '/sources/', '/ledger/'])
	test(`nothing on ${path} moves while it comes`, async ({ page }) => {
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(path);
		// A reading room has no map to wait for.
		await (isReadingRoom(path) ? pageIsAlive(page) : mapIsReady(page));
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts.reduce((a, b) => a + b, 0)).toBeLessThan(0.005);
	});

test('a click on the map that is asked for early is not lost', async ({ page }) => {
	await page.goto('/#map=7/43.6/143.3');
	await clickMiddleEarly(page, () =>
		expect(page).toHaveURL(/\/places\/hokkaido\//, { timeout: 1000 })
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hokkaido');
});
