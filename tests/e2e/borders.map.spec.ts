// Protects: each year and each viewpoint has its own lines and hatches on the map, to be told apart from afar; text, controls
// and map show one year.
import { mapIsDrawn, redrawn } from '../support/map.ts';
import { differing, pixelsOf } from '../support/pixels.ts';
import { expect, test } from '../support/warm.ts';

/** The square that is looked at, within the map above its strip in a window this high. */
const half = 130;
const window = { width: 1600, height: 760 };

// Only the borders are drawn, so that no mark and no outline has a colour of theirs.
const address = (camera: string, query: string) => `/limits/?layers=borders&${query}#map=${camera}`;
/** Where each line runs over water, with nothing else in the way: claimed land is tinted in the same colours. */
const cameras = {
	'between Iturup and Urup': '8.4/45.15/149.5',
	'between Hokkaido and the islands': '8.6/44.95/145.47',
	'at 50° N on Sakhalin': '7/50/143.2'
};
const lines = {
	both: 'var(--claim-both)',
	japan: 'var(--claim-japan)',
	russia: 'var(--claim-russia)'
};
type Line = keyof typeof lines;

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

/** A hatch is its side's colour, three quarters over the land. */
const hatch = (side: string) => `color-mix(in srgb, var(--claim-${side}) 75%, var(--land))`;

test.describe('drawn', () => {
	test.use({ viewport: window, engine: 'live' });

	for (const [where, query, seen] of scenes)
		test(`${where}, ${query}: ${seen.join(' and ') || 'no line'}`, async ({ page, visit }) => {
			await visit(address(cameras[where], query));
			await mapIsDrawn(page);
			const pixels = await pixelsOf(page, lines, { tolerance: 6, half });
			for (const line of Object.keys(lines) as Line[])
				if (seen.includes(line)) expect(pixels[line], line).toBeGreaterThan(60);
				else expect(pixels[line], line).toBeLessThan(12);
		});

	for (const [where, camera, query, holder] of [
		['Iturup', '9/45/147.7', 'year=1855', 'japan'],
		['Iturup', '9/45/147.7', 'year=1946&view=japan', 'russia'],
		['Paramushir', '8.5/50.35/155.75', 'year=1875', 'japan'],
		['southern Sakhalin', '8/47.5/142.8', 'year=1905', 'japan'],
		['southern Sakhalin', '8/47.5/142.8', 'year=1946', 'russia']
	] as const)
		test(`the hatch on ${where}, ${query}: ${holder}`, async ({ page, visit }) => {
			await visit(address(camera, query));
			await mapIsDrawn(page);
			const other = holder === 'japan' ? 'russia' : 'japan';
			const hatches = {
				[holder]: hatch(holder),
				[other]: hatch(other)
			};
			const pixels = await pixelsOf(page, hatches, { tolerance: 14, half });
			expect(pixels[holder]).toBeGreaterThan(150);
			expect(pixels[other]).toBeLessThan(20);
		});

	test('without a year no hatch lies on the map, but the lines do', async ({ page, visit }) => {
		await visit(address('8.6/43.45/145.9', ''));
		await mapIsDrawn(page);
		const { russia } = await pixelsOf(page, lines, { tolerance: 6, half });
		expect(russia).toBeGreaterThan(60);
		await visit(address('9/45/147.7', ''));
		await mapIsDrawn(page);
		const hatches = await pixelsOf(page, { russia: hatch('russia') }, { tolerance: 14, half });
		expect(hatches.russia).toBeLessThan(20);
	});
});

test.describe('as a class sees it on a projector', () => {
	test.use({ viewport: { width: 1024, height: 768 }, engine: 'live' });

	test('Both, Japan and Russia differ at a glance, and nothing lies over the map', async ({
		page,
		visit
	}) => {
		const chart = page.locator('.map .chart');
		const picture = async (query: string) => {
			await visit(`/borders/?${query}`);
			await mapIsDrawn(page);
			return chart.screenshot();
		};
		const [both, japan, russia] = [
			await picture('view=neutral'),
			await picture('view=japan'),
			await picture('view=russia')
		];
		// Before claims had tints and bands it was 0.06 %.
		expect(await differing(page, japan, russia)).toBeGreaterThan(0.04);
		expect(await differing(page, both, japan)).toBeGreaterThan(0.02);
		expect(await differing(page, both, russia)).toBeGreaterThan(0.02);
		const seen = await chart.boundingBox();
		const strip = await page.getByRole('region', { name: 'Borders and years' }).boundingBox();
		expect(strip!.y).toBeGreaterThanOrEqual(seen!.y + seen!.height);
		expect(seen!.height).toBeGreaterThan(400);
	});
});

test('a year that is read in the text is that of slider, map and link', async ({ page, visit }) => {
	await visit('/borders/');
	const slider = page.getByRole('slider', { name: 'Year of the borders' });
	await expect(slider).toHaveAttribute('aria-valuetext', /today/);
	const scale = page.locator('.scales :first-child');
	const near = await scale.textContent();
	await redrawn(page, () =>
		page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: /^1875/ }).click()
	);
	await expect(page).toHaveURL(/\/borders\/\?year=1875$/);
	await expect(slider).toHaveAttribute('aria-valuetext', '1875: Treaty of St Petersburg');
	await expect(page.getByText('Borders in 1875: both sides’ statements').first()).toBeVisible();
	// The whole chain, where the line moved.
	await expect(scale).not.toHaveText(near ?? '');
	const heading = page.getByRole('heading', { level: 2, name: /^1946/ }).getByRole('link');
	await heading.press('Enter');
	await expect(slider).toHaveAttribute('aria-valuetext', '1946: Soviet decrees');
	await expect(heading).toBeFocused();
	await page.goBack();
	await expect(slider).toHaveAttribute('aria-valuetext', /^1875/);
	await page.getByRole('heading', { level: 2, name: /^1905/ }).scrollIntoViewIfNeeded();
	await page.mouse.move(200, 400);
	await page.mouse.wheel(0, 200);
	await expect(page).toHaveURL(/year=19\d\d/);
});

test('the two maps lie beside each other when they are wanted', async ({ page, visit }) => {
	await visit('/places/kuril-islands/?year=1956');
	await page.getByRole('button', { name: 'Side by side' }).click();
	const maps = page.getByRole('dialog', { name: 'Two maps of the same islands' });
	await expect(maps.getByRole('img', { name: /in 1956, as Japan’s government/ })).toBeVisible();
	await expect(maps.getByRole('img', { name: /in 1956, as Russia’s government/ })).toBeVisible();
	const [one, other] = [
		await maps.getByRole('img').nth(0).boundingBox(),
		await maps.getByRole('img').nth(1).boundingBox()
	];
	expect(one!.y).toBe(other!.y);
	expect(one!.x + one!.width).toBeLessThan(other!.x);
	await maps.getByRole('button', { name: 'Today' }).click();
	await expect(maps.getByRole('img', { name: /today, as Japan/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(maps).toBeHidden();
	await expect(page).toHaveURL(/\/borders\//);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the years cover neither the map nor the text', async ({ page, visit }) => {
		await visit('/borders/');
		const strip = await page.getByRole('region', { name: 'Borders and years' }).boundingBox();
		const chart = await page.locator('.map .chart').boundingBox();
		const text = await page.getByRole('main').boundingBox();
		expect(strip!.y).toBeGreaterThanOrEqual(chart!.y + chart!.height);
		expect(strip!.y + strip!.height).toBeLessThanOrEqual(text!.y);
		expect(chart!.height).toBeGreaterThan(240);
	});
});

test('the year is stepped, slid and played by keyboard, and is in the link', async ({
	page,
	visit
}) => {
	await visit('/places/kuril-islands/');
	await page.getByRole('button', { name: 'Borders and years' }).press('Enter');
	const slider = page.getByRole('slider', { name: 'Year of the borders' });
	await page.getByRole('button', { name: 'Previous change' }).press('Enter');
	await expect(page).toHaveURL(/\?year=1956/);
	await slider.press('PageDown');
	await expect(page).toHaveURL(/\?year=1951/);
	await slider.press('ArrowLeft');
	await expect(page).toHaveURL(/\?year=1950/);
	await expect(page.getByRole('status').filter({ hasText: 'Since 1946' })).toHaveCount(1);
	await slider.press('Home');
	await expect(page).toHaveURL(/\?year=1855/);
	await expect(page.getByRole('status').filter({ hasText: 'In 1855' })).toContainText(
		'first agreed boundary'
	);
	await page.getByRole('button', { name: 'Play the border years' }).press('Enter');
	await expect(page).toHaveURL(/\?year=1875/, { timeout: 8000 });
	await page.getByRole('button', { name: 'Pause the border years' }).press('Enter');
	await page.keyboard.press('Escape');
	await expect(slider).toBeHidden();
	await expect(page).not.toHaveURL(/year=/);
});
