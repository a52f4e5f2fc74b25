import AxeBuilder from '@axe-core/playwright';
import { mapIsReady } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

const pages = [
	'/',
	'/places/kuril-islands/',
	'/events/2016-12-16-tokyo-summit/',
	'/projects/yamal-lng/',
	'/statements/claim-streltsov-sez/',
	'/sources/rethinking-russia-streltsov-201612/',
	'/agreements/',
	'/limits/',
	'/borders/?year=1875',
	'/islands/',
	'/islands/urup/?measure=nemuro,habomai'
];

for (const colorScheme of ['light', 'dark'] as const)
	for (const path of pages)
		test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(path);
			await mapIsReady(page);
			await page.getByRole('button', { name: 'Layers and legend' }).click();
			await expect(page.getByRole('region', { name: 'Layers and legend' })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' · ')}`)).toEqual(
				[]
			);
		});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	for (const path of pages)
		test(`${path} loses nothing at 320 pixels`, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const widths = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(widths[0]).toBe(widths[1]);
		});
});
