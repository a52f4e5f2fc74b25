// The words of every kind of page, without the map: tests/e2e/access.spec.ts has both.
import type { Page } from '@playwright/test';
import { checkDayAndNight, checkForm } from '../support/axe.ts';
import { withoutWebGL } from '../support/no-webgl.ts';
import { expect, test } from '../support/site.ts';

/** Every kind of page that is made in a way of its own. */
const pages = [
	'/',
	'/about/',
	'/limits/',
	'/claims/',
	'/conflicts/',
	'/ledger/?asof=2016-12',
	'/balance/',
	'/connections/?from=hokkaido&to=yamal',
	'/places/kuril-islands/',
	'/places/nagato/',
	'/events/2016-12-16-tokyo-summit/',
	'/projects/yamal-lng/',
	'/agreements/declaration-1956/',
	'/actors/shinzo-abe/',
	'/statements/claim-streltsov-sez/',
	'/sources/rethinking-russia-streltsov-201612/',
	'/agreements/?kind=agreement&place=hokkaido&from=1990',
	'/statements/?as=table',
	'/events/?from=1930&to=1932',
	'/search/?q=iturup',
	'/borders/?year=1875',
	'/islands/urup/?measure=nemuro,habomai',
	'/no-such-page/'
];

/** Those that are laid out otherwise on a phone: the start, charts, chains, pictures, tables. */
const narrow = [
	'/',
	'/ledger/?asof=2016-12',
	'/connections/?from=hokkaido&to=yamal',
	'/places/kuril-islands/',
	'/statements/?as=table'
];

test.use(withoutWebGL);
test.describe.configure({ timeout: 90_000 });

/** Opens a page and waits until it has come alive: it says then that there is no map. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'cannot draw the map' })).toBeVisible();
}

for (const path of pages)
	test(`axe finds nothing on ${path}, by day and night`, async ({ page, allow }) => {
		allow({ consoleErrors: /status of 404/ });
		await open(page, path);
		expect(await checkDayAndNight(page)).toEqual([]);
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('no page loses anything at 320 pixels', async ({ page, allow }) => {
		allow({ consoleErrors: /status of 404/ });
		test.setTimeout(180_000);
		for (const path of pages) {
			await open(page, path);
			const widths = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(widths[0], path).toBe(widths[1]);
		}
	});

	for (const path of narrow)
		test(`axe finds nothing on ${path} at 320 pixels`, async ({ page }) => {
			await open(page, path);
			expect(await checkForm(page)).toEqual([]);
		});
});
