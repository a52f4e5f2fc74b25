// Protects: all of what a map can lack, in each way, on each of the six places: `npm run test:faults`.
import { allFiles, allWays, checkFault, faultErrors, loseSurface } from '../support/map-faults.ts';
import { mapIsDrawn, mapIsReady } from '../support/map.ts';
import { sixPlaces } from '../support/places.ts';
import { expect, test } from '../support/site.ts';

for (const { id } of sixPlaces) {
	for (const name of allFiles)
		for (const way of allWays)
			test(`${id}: the ${name} of the map ${way}`, async ({ page, context, allow }) => {
				allow({ consoleErrors: faultErrors });
				await checkFault(page, context, `/places/${id}/`, name, way);
			});
	for (const returns of [true, false])
		test(`${id}: a lost surface ${returns ? 'returns' : 'stays lost'}`, async ({ page }) => {
			await page.goto(`/places/${id}/`);
			await mapIsReady(page);
			await loseSurface(page, returns);
			await mapIsDrawn(page);
			await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
		});
}

// What happens is the same in every language; what is said, and the button that tries again, are others.
for (const language of ['ru', 'ja'])
	for (const name of allFiles)
		for (const way of ['is missing', 'never comes'] as const)
			test(`in ${language} the ${name} of the map ${way}`, async ({ page, context, allow }) => {
				allow({ consoleErrors: faultErrors });
				await checkFault(page, context, `/${language}/places/kuril-islands/`, name, way);
			});
