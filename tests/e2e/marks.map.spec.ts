// Protects: what is drawn on the map can be told apart, is named under the pointer, and opens by a click.
import type { Page } from '@playwright/test';
import { clickMiddle, mapIsDrawn, middleOfMap } from '../support/map.ts';
import { pixelsIn } from '../support/pixels.ts';
import { expect, test } from '../support/warm.ts';

const tokyo = '/#map=9/35.6895/139.6917';

/** Points at the middle of the map until these words stand beside the pointer. */
async function pointAtMiddle(page: Page, words: string | RegExp): Promise<void> {
	const { x, y } = await middleOfMap(page);
	await expect(async () => {
		await page.mouse.move(x + 40, y + 40);
		await page.mouse.move(x, y);
		await expect(page.locator('.hover')).toHaveText(words, { timeout: 1000 });
	}).toPass({ timeout: 20_000 });
}

test('a ring says where it is, and all its records are reached from its list', async ({
	page,
	visit
}) => {
	await visit(tokyo);
	const words = /^Tokyo · (\d+) records: \d+ events, \d+ agreements$/;
	const list = page.getByRole('dialog', { name: words });
	await pointAtMiddle(page, words);
	await clickMiddle(page, () => expect(list).toBeVisible({ timeout: 1000 }));
	const links = list.getByRole('link');
	const [, said] = words.exec((await list.getAttribute('aria-label')) ?? '') ?? [];
	expect(Number(said)).toBeGreaterThan(20);
	await expect(links).toHaveCount(Number(said));
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await clickMiddle(page, () => expect(list).toBeVisible({ timeout: 1000 }));
	const chosen = links.nth(3);
	const href = await chosen.getAttribute('href');
	await chosen.click();
	await expect(page).toHaveURL((url) => url.pathname === href);
	// The reader opened it on the map, so the map stays where it was and the link says so.
	await expect(page).toHaveURL(/#map=9\/35\.6/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
});

test('a single mark opens its record', async ({ page, visit }) => {
	await visit('/#map=7/52.297778/104.296387');
	await clickMiddle(page, () =>
		expect(page).toHaveURL(/statement-irkutsk-2001/, { timeout: 1000 })
	);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('each of the six places has a ring of its own, and capitals a name, where all is in view', async ({
	page,
	visit
}) => {
	// In a low one Tokyo lies below the lower edge: the frame is that of the six places.
	await page.setViewportSize({ width: 1440, height: 900 });
	await visit('/');
	await mapIsDrawn(page);
	const heard = page.getByRole('listbox', { name: /Marks on the map/ }).getByRole('option');
	for (const place of [
		...['Sochi', 'Vladivostok', 'Sakhalin', 'Hokkaido', 'Yamal Peninsula', 'Kuril Islands'],
		...['Moscow', 'Tokyo']
	])
		await expect(
			heard.filter({ hasText: new RegExp(`^\\s*${place} · \\d+ records: `) })
		).toHaveCount(1);
	for (const capital of ['Moscow', 'Tokyo'])
		await expect(heard.filter({ hasText: `${capital}, place` })).toHaveCount(1);
	await expect(heard.filter({ hasText: /airport, place/ })).toHaveCount(0);
});

test('the largest of the islands is named where their chain is in view', async ({
	page,
	visit
}) => {
	const heard = page.getByRole('listbox', { name: /Marks on the map/ }).getByRole('option');
	for (const width of [1440, 768, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await visit('/places/kuril-islands/');
		await mapIsDrawn(page);
		await expect(heard.filter({ hasText: 'Iturup / Etorofu, place' })).toHaveCount(1);
	}
});

test('hovering shows a name', async ({ page, visit }) => {
	await visit('/#map=8/50.32/155.75');
	await pointAtMiddle(page, 'Paramushir');
});

test('a mark at the edge of the map is brought into view when it is opened', async ({
	page,
	visit
}) => {
	// Irkutsk lies some 30 pixels from the left edge here.
	await visit('/#map=5/52.3/112.2');
	const box = await page.locator('.map canvas').first().boundingBox();
	if (!box) throw new Error('the map has no canvas');
	// Web Mercator: a degree of longitude is 512 · 2^zoom / 360 pixels.
	const x = box.x + box.width / 2 + (104.296387 - 112.2) * ((512 * 2 ** 5) / 360);
	await expect(async () => {
		await page.mouse.click(x, box.y + box.height / 2);
		await expect(page).toHaveURL(/statement-irkutsk-2001/, { timeout: 1000 });
	}).toPass({ timeout: 20_000 });
	await expect(page).toHaveURL(/#map=5\/52\.\d+\/104\.\d+$/);
});

test.describe('painted', () => {
	test.use({ engine: 'live' });

	test('what the page is about stands out on the map, in light and in dark', async ({
		page,
		visit
	}) => {
		const camera = '#map=6/43.5/143';
		await visit(`/${camera}`);
		await expect
			.poll(() => pixelsIn(page, 'var(--area)'), { timeout: 20_000 })
			.toBeGreaterThan(5000);
		expect(await pixelsIn(page, 'var(--selected)')).toBeLessThan(20);
		await visit(`/places/hokkaido/${camera}`);
		await expect
			.poll(() => pixelsIn(page, 'var(--selected)'), { timeout: 20_000 })
			.toBeGreaterThan(400);
		// The map reads the same tokens as the page, also when the theme changes under it.
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect
			.poll(() => pixelsIn(page, 'var(--selected)'), { timeout: 20_000 })
			.toBeGreaterThan(400);
		await expect
			.poll(() => pixelsIn(page, 'var(--sea)'), { timeout: 20_000 })
			.toBeGreaterThan(20_000);
	});
});
