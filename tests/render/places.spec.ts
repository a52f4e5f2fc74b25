// Protects: pages, maps and drawings look as they did when somebody last looked at them.
import type { Locator, Page } from '@playwright/test';
import { mapIsDrawn, redrawn } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

/** The six places from afar, nearer, and close to where their stories happened: `zoom/lat/lng`. */
const places = {
	sochi: ['4.5/43.6/39.7', '7.5/43.6/39.9', '10/43.5/39.85'],
	vladivostok: ['4.5/43.1/132.5', '7.5/43.1/132', '10.5/43.08/131.9'],
	sakhalin: ['4/49/143', '6/47.5/143', '9/46.6/142.8'],
	hokkaido: ['5/43.5/143', '7/43.4/144.6', '9.5/43.4/145.7'],
	yamal: ['3.5/70/70', '6/71/71.5', '9/71.25/72.1'],
	'kuril-islands': ['4.2/46.5/150', '6.5/45.2/148', '9/45.2/147.9']
} as const;

const sizes = {
	desktop: { width: 1280, height: 800 },
	phone: { width: 390, height: 780 }
} as const;

/** Waits until map and timeline are drawn; a phone has no timeline below the map. */
async function allIsDrawn(page: Page): Promise<void> {
	await mapIsDrawn(page);
	if ((page.viewportSize()?.width ?? 0) < 900) return;
	await expect(page.getByRole('slider', { name: 'To' })).toBeVisible();
}

/** Compares one picture: what is drawn by now stands still, for there is no motion and no fading. */
async function expectPicture(of: Page | Locator, name: string): Promise<void> {
	expect(await of.screenshot({ animations: 'disabled' })).toMatchSnapshot(name);
}

// The page as it opens: text, map and what stands over it.
for (const [size, viewport] of Object.entries(sizes))
	test.describe(`on a ${size}`, () => {
		test.use({ viewport });

		for (const id of Object.keys(places))
			test(`the page of ${id}, light and dark`, async ({ page, visit }) => {
				await visit(`/places/${id}/`);
				await allIsDrawn(page);
				await expectPicture(page, `page-${id}-${size}-light.png`);
				await redrawn(page, () => page.emulateMedia({ colorScheme: 'dark' }));
				await expectPicture(page, `page-${id}-${size}-dark.png`);
			});
	});

for (const [id, cameras] of Object.entries(places))
	test(`the map of ${id}, far, nearer and near`, async ({ page, visit }) => {
		for (const [i, distance] of ['far', 'middle', 'near'].entries()) {
			await visit(`/limits/#map=${cameras[i]}`);
			await allIsDrawn(page);
			await expectPicture(page.locator('section.map'), `${id}-${distance}.png`);
		}
	});

// Without the engine: the drawing of the first paint.
for (const id of Object.keys(places))
	test(`the drawing of ${id}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: sizes.desktop,
			...(baseURL && { baseURL })
		});
		const page = await context.newPage();
		await page.goto(`/places/${id}/`);
		await expectPicture(page.locator('.drawing-map'), `drawing-${id}.png`);
		await context.close();
	});

test.describe('the border', () => {
	// High enough for the years of the borders above the timeline.
	test.use({ viewport: { width: 1440, height: 920 } });

	/** As a document drew it, as it lay in 1945, and today from one viewpoint: tests/e2e has each line and hatch. */
	const scenes = ['year=1875', 'year=1945', 'year=2026&view=japan'];
	for (const query of scenes)
		test(`with ${query}`, async ({ page, visit }) => {
			await visit(`/limits/?layers=relief,borders,lettering,limits&${query}#map=5/47.2/143.5`);
			await allIsDrawn(page);
			await expectPicture(
				page.locator('section.map'),
				`borders-${query.replaceAll(/[=&]/g, '-')}.png`
			);
		});
});
