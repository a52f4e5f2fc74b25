// Protects: every kind of page can be read by everybody. Without the map: access.map.spec.ts has both.
import { checkDayAndNight, checkForm } from '../support/axe.ts';
import { expect, test } from '../support/warm.ts';

/** Every kind of page that is made in a way of its own. */
const pages = [
	'/',
	'/about/',
	'/limits/',
	'/claims/',
	'/conflicts/',
	'/glossary/',
	'/ledger/?asof=2016-12',
	'/balance/',
	'/compare/?first=yamal&first-asof=2016&second=yamal&second-asof=2022',
	'/connections/?from=hokkaido&to=yamal',
	'/places/kuril-islands/',
	'/places/nagato/',
	'/events/2016-12-16-tokyo-summit/',
	'/projects/yamal-lng/',
	'/agreements/declaration-1956/',
	'/actors/shinzo-abe/',
	'/statements/claim-streltsov-sez/',
	'/sources/',
	'/sources/rethinking-russia-streltsov-201612/',
	'/agreements/?kind=agreement&place=hokkaido&from=1990',
	'/statements/?as=table',
	'/events/?from=1930&to=1932',
	'/search/?q=iturup',
	'/borders/?year=1875',
	'/stories/',
	'/stories/eight-points/?step=energy',
	'/islands/urup/?measure=nemuro,habomai'
];

/** Those that are laid out otherwise on a phone: the start, charts, chains, pictures, tables. */
const narrow = [
	'/',
	'/ledger/?asof=2016-12',
	'/compare/?first=kuril-islands&second=hokkaido',
	'/connections/?from=hokkaido&to=yamal',
	'/places/kuril-islands/',
	'/statements/?as=table',
	'/sources/',
	'/stories/eight-points/?step=energy',
	'/limits/'
];

for (const path of pages)
	test(`axe finds nothing on ${path}, by day and night`, async ({ page, visit }) => {
		await visit(path);
		expect(await checkDayAndNight(page)).toEqual([]);
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	for (const path of pages)
		test(`${path} loses nothing at 320 pixels`, async ({ page, visit }) => {
			await visit(path);
			const widths = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(widths[0]).toBe(widths[1]);
			if (narrow.includes(path)) expect(await checkForm(page)).toEqual([]);
		});
});

test('at four times the size of the text nothing is cut off', async ({ page, visit }) => {
	// 400 % of a window of 1280 pixels: what a reader who zooms in gets.
	await page.setViewportSize({ width: 320, height: 256 });
	await visit('/agreements/declaration-1956/');
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll('main h1, main h2, main h3, main p, main dd, main li')]
			// The six places scroll beside one another.
			.filter((e) => !e.closest('nav'))
			.filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
			.map((e) => e.textContent.trim().slice(0, 40))
	);
	expect(cut).toEqual([]);
});
