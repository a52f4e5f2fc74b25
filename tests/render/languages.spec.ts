// Protects: pages and maps in Russian and Japanese look as they did when somebody last looked at them.
import { mapIsDrawn } from '../support/map.ts';
import { expect, test } from '../support/site.ts';
import { goBy } from '../support/visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Two places with long names, one wide and light, one on a phone and dark, and a camera each. */
const places = [
	{ id: 'kuril-islands', camera: '6.5/45.2/148', size: 'desktop', width: 1280, scheme: 'light' },
	{ id: 'sakhalin', camera: '6/47.5/143', size: 'phone', width: 390, scheme: 'dark' }
] as const;

for (const [language, locale] of Object.entries({ ru: 'ru-RU', ja: 'ja-JP' }))
	test.describe(`in ${language}`, () => {
		test.use({ locale });
		for (const { id, camera, size, width, scheme } of places)
			test(`the page and the map of ${id}`, async ({ page, today }) => {
				if (today) await page.clock.setFixedTime(new Date(today));
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme: scheme });
				await page.goto(`/${language}/places/${id}/`);
				await mapIsDrawn(page);
				if (width > 900) await expect(page.locator('.dock [role="slider"]')).toHaveCount(2);
				expect(await page.screenshot({ animations: 'disabled' })).toMatchSnapshot(
					`page-${id}-${language}-${size}-${scheme}.png`
				);
				await page.setViewportSize({ width: 900, height: 560 });
				await goBy(page, `/${language}/limits/?names=${language}#map=${camera}`, true);
				await mapIsDrawn(page);
				expect(
					await page.locator('section.map').screenshot({ animations: 'disabled' })
				).toMatchSnapshot(`${id}-${language}-middle.png`);
			});
	});
