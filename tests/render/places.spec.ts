import { mapIsDrawn } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

/** The six places from afar, as they open, and from near: `[zoom, lat, lng]`. */
const places = {
	sochi: [5, 43.6, 39.7],
	vladivostok: [5, 43.1, 131.9],
	sakhalin: [4, 50, 143],
	hokkaido: [5, 43.5, 143],
	yamal: [4, 70.5, 70],
	'kuril-islands': [4.5, 46.5, 151.5]
} as const;
const steps = { far: 0, middle: 2.5, near: 5 };

for (const colorScheme of ['light', 'dark'] as const)
	for (const [id, [zoom, lat, lng]] of Object.entries(places))
		for (const [name, step] of Object.entries(steps))
			test(`${id}, ${name}, ${colorScheme}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.goto(`/limits/#map=${zoom + step}/${lat}/${lng}`);
				await mapIsDrawn(page);
				await expect(page.locator('section.map')).toHaveScreenshot(
					`${id}-${name}-${colorScheme}.png`
				);
			});

/** The border in the years of its documents, and today from each viewpoint. */
const scenes = ['year=1855', 'year=1875', 'year=1905', 'year=1945', 'year=2026'].flatMap((year) =>
	year === 'year=2026' ? [year, `${year}&view=japan`, `${year}&view=russia`] : [year]
);
for (const query of scenes)
	test(`borders, ${query}`, async ({ page }) => {
		await page.goto(`/limits/?${query}#map=4.6/47/146`);
		await mapIsDrawn(page);
		await expect(page.locator('section.map')).toHaveScreenshot(
			`borders-${query.replaceAll(/[=&]/g, '-')}.png`
		);
	});
