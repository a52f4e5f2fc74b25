import type { Page } from '@playwright/test';
import { mapIsDrawn, mapIsReady } from '../support/map.ts';
import { pixelsOf } from '../support/pixels.ts';
import { expect, test } from '../support/site.ts';

/** The square round the middle that is looked at, clear of every panel in a window this wide. */
const half = 130;
test.use({ viewport: { width: 1600, height: 900 } });

// Only the borders are drawn, so that no mark and no outline has a colour of theirs.
const look = 'layers=borders';
/** Where each line runs, and land that each regime covers, with nothing else in the way. */
const cameras = {
	'between Iturup and Urup': '8.4/45.6/149.13',
	'between Hokkaido and the islands': '8.6/44.25/145.58',
	'at 50° N on Sakhalin': '7/50/143.2'
};
const colours = {
	both: 'var(--claim-both)',
	japan: 'var(--claim-japan)',
	russia: 'var(--claim-russia)'
};
type Line = keyof typeof colours;

async function open(page: Page, camera: string, query: string) {
	await page.goto(`/limits/?${look}&${query}#map=${camera}`);
	await mapIsDrawn(page);
}

/** Which lines must be seen at a place in a year and from a viewpoint; every other must not. */
const scenes: [where: keyof typeof cameras, query: string, seen: Line[]][] = [
	['between Iturup and Urup', 'year=1855', ['both']],
	['between Iturup and Urup', 'year=1855&view=russia', ['both']],
	['between Iturup and Urup', 'year=1875', []],
	['between Iturup and Urup', 'year=2026', ['japan']],
	['between Iturup and Urup', 'year=2026&view=japan', ['japan']],
	['between Iturup and Urup', 'year=2026&view=russia', []],
	['between Hokkaido and the islands', 'year=1945', []],
	['between Hokkaido and the islands', 'year=1946', ['russia']],
	['between Hokkaido and the islands', 'year=2026', ['russia']],
	['between Hokkaido and the islands', 'year=2026&view=japan', []],
	['at 50° N on Sakhalin', 'year=1905', ['both']],
	['at 50° N on Sakhalin', 'year=1946', []]
];

for (const [where, query, seen] of scenes)
	test(`${where}, ${query}: ${seen.join(' and ') || 'no line'}`, async ({ page }) => {
		await open(page, cameras[where], query);
		for (const [line, colour] of Object.entries(colours)) {
			const pixels = () => pixelsOf(page, colour, { tolerance: 6, half });
			if (seen.includes(line as Line)) await expect.poll(pixels).toBeGreaterThan(60);
			else expect(await pixels(), line).toBeLessThan(12);
		}
	});

/** A hatch is its side's colour, three quarters over the land. */
const hatch = (side: string) => `color-mix(in srgb, var(--claim-${side}) 75%, var(--land))`;

for (const [where, camera, query, holder] of [
	['Iturup', '9/45/147.7', 'year=1855', 'japan'],
	['Iturup', '9/45/147.7', 'year=2026&view=japan', 'russia'],
	['Paramushir', '8.5/50.35/155.75', 'year=1875', 'japan'],
	['southern Sakhalin', '8/47.5/142.8', 'year=1905', 'japan'],
	['southern Sakhalin', '8/47.5/142.8', 'year=1946', 'russia']
] as const)
	test(`the hatch on ${where}, ${query}: ${holder}`, async ({ page }) => {
		await open(page, camera, query);
		const other = holder === 'japan' ? 'russia' : 'japan';
		await expect
			.poll(() => pixelsOf(page, hatch(holder), { tolerance: 14, half }))
			.toBeGreaterThan(150);
		expect(await pixelsOf(page, hatch(other), { tolerance: 14, half })).toBeLessThan(20);
	});

test('without a year no hatch lies on the map, but the lines do', async ({ page }) => {
	await open(page, '8.6/43.45/145.9', '');
	await expect
		.poll(() => pixelsOf(page, colours.russia, { tolerance: 6, half }))
		.toBeGreaterThan(60);
	await open(page, '9/45/147.7', '');
	expect(await pixelsOf(page, hatch('russia'), { tolerance: 14, half })).toBeLessThan(20);
});

test('the year is stepped, slid and played by keyboard, and is in the link', async ({ page }) => {
	await page.goto('/places/kuril-islands/');
	await mapIsReady(page);
	await page.getByRole('button', { name: 'Borders and years' }).press('Enter');
	const slider = page.getByRole('slider', { name: 'Year of the borders' });
	await page.getByRole('button', { name: 'Previous change' }).press('Enter');
	await expect(page).toHaveURL(/\?year=1956/);
	await slider.press('PageDown');
	await expect(page).toHaveURL(/\?year=1951/);
	await slider.press('ArrowLeft');
	await expect(page).toHaveURL(/\?year=1950/);
	await expect(page.getByText('Since 1946')).toBeVisible();
	await slider.press('Home');
	await expect(page).toHaveURL(/\?year=1855/);
	await expect(page.getByRole('status').filter({ hasText: 'In 1855' })).toContainText(
		'first agreed boundary'
	);
	await page.getByRole('button', { name: 'Play the changes' }).press('Enter');
	await expect(page).toHaveURL(/\?year=1875/, { timeout: 8000 });
	await page.getByRole('button', { name: 'Pause' }).press('Enter');
	await page.keyboard.press('Escape');
	await expect(slider).toBeHidden();
	await expect(page).not.toHaveURL(/year=/);
});

test('a shared view opens with its year, its viewpoint, and both in words', async ({ page }) => {
	await page.goto('/places/kuril-islands/?view=japan&year=2020#map=6/45/147');
	await expect(page.getByText('Borders in 2020: as Japan’s government states it')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Japan' })).toBeChecked();
	await page.getByRole('radio', { name: 'Both sides' }).check();
	await expect(page).not.toHaveURL(/view=/);
	await page.getByRole('link', { name: 'The documents, and what they leave open' }).click();
	await expect(page).toHaveURL(/\/borders\//);
	await expect(page.getByRole('heading', { level: 1, name: 'Borders' })).toBeVisible();
});

test('the story of the line needs no script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL && { baseURL })
	});
	const page = await context.newPage();
	await page.goto('/borders/');
	for (const year of [1855, 1875, 1905, 1945, 1946, 1951, 1956])
		await expect(
			page.getByRole('img', { name: `Map of the borders in ${year}` }).first()
		).toBeVisible();
	await expect(page.getByText('As Japan’s government states it', { exact: true })).toBeVisible();
	await expect(page.getByText('As Russia’s government states it', { exact: true })).toBeVisible();
	const link = page.getByRole('link', { name: /Treaty of Shimoda/ }).first();
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Shimoda');
	await context.close();
});

test('the language of the browser chooses no viewpoint', async ({ browser, baseURL }) => {
	for (const locale of ['ja-JP', 'ru-RU']) {
		const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto('/borders/');
		await expect(page.getByRole('radio', { name: 'Both sides' })).toBeChecked();
		await context.close();
	}
});
