// Protects: each year and each viewpoint has its own lines and hatches on the map, and the controls of both.
import { mapIsDrawn } from '../support/map.ts';
import { pixelsOf } from '../support/pixels.ts';
import { expect, test } from '../support/warm.ts';

/** The square round the middle that is looked at, clear of every panel in a window this wide. */
const half = 130;
const window = { width: 1600, height: 560 };

// Only the borders are drawn, so that no mark and no outline has a colour of theirs.
const address = (camera: string, query: string) => `/limits/?layers=borders&${query}#map=${camera}`;
/** Where each line runs, and land that each regime covers, with nothing else in the way. */
const cameras = {
	'between Iturup and Urup': '8.4/45.6/149.13',
	'between Hokkaido and the islands': '8.6/44.25/145.58',
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
		['Iturup', '9/45/147.7', 'year=2026&view=japan', 'russia'],
		['Paramushir', '8.5/50.35/155.75', 'year=1875', 'japan'],
		['southern Sakhalin', '8/47.5/142.8', 'year=1905', 'japan'],
		['southern Sakhalin', '8/47.5/142.8', 'year=1946', 'russia']
	] as const)
		test(`the hatch on ${where}, ${query}: ${holder}`, async ({ page, visit }) => {
			await visit(address(camera, query));
			await mapIsDrawn(page);
			const other = holder === 'japan' ? 'russia' : 'japan';
			const hatches = { [holder]: hatch(holder), [other]: hatch(other) };
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
