// Protects: whatever of the map fails or hangs is said, and the page stays readable.
import { countOf } from '../support/counts.ts';
import { allFiles, allWays, checkFault, faultErrors, loseSurface } from '../support/map-faults.ts';
import { clickMiddle, mapIsDrawn, mapIsReady } from '../support/map.ts';
import { sixPlaces } from '../support/places.ts';
import { without } from '../support/scripts.ts';
import { expect, test } from '../support/site.ts';

// Each file once, each way to fail at least once, each of the six places at least once. The whole product is
// `npm run test:faults`; what is shown when is held by src/lib/features/map/map-life.test.ts.
for (const [i, name] of allFiles.entries()) {
	const way = allWays[(i + 1) % allWays.length]!;
	const { id } = sixPlaces[i % sixPlaces.length]!;
	test(`when the ${name} of a map ${way}, that is said, and the map comes back: ${id}`, async ({
		page,
		context,
		allow
	}) => {
		allow({ consoleErrors: faultErrors });
		await checkFault(page, context, `/places/${id}/`, name, way);
	});
}

test('from a host without range requests the map is drawn all the same, and the console says so', async ({
	page
}) => {
	const said: string[] = [];
	page.on('console', (message) => void said.push(message.text()));
	const whole: string[] = [];
	await page.route(/\.pmtiles/, async (route) => {
		whole.push(new URL(route.request().url()).pathname);
		const headers = { ...route.request().headers() };
		delete headers.range;
		await route.continue({ headers });
	});
	await page.goto('/#map=6/43.6/143.3');
	await clickMiddle(page, () => expect(page).toHaveURL(/\/places\/hokkaido\//, { timeout: 1000 }));
	expect(said.some((text) => /base\.pmtiles: this host answers no range requests/.test(text))).toBe(
		true
	);
	expect(whole.filter((path) => path === '/chart/base.pmtiles')).toHaveLength(1);
});

for (const [returns, id] of [
	[true, 'yamal'],
	[false, 'kuril-islands']
] as const)
	test(`a lost drawing surface that ${returns ? 'returns' : 'stays lost'} gives way to the drawing and a new map`, async ({
		page
	}) => {
		await page.goto(`/places/${id}/`);
		await mapIsReady(page);
		await loseSurface(page, returns);
		// A link may be followed meanwhile.
		await page
			.getByRole('navigation', { name: 'The six places' })
			.getByRole('link', { name: 'Sakhalin' })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sakhalin');
		await mapIsDrawn(page);
		await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
	});

test('without what filters read everything is shown, and that is said', async ({ page, allow }) => {
	allow({ consoleErrors: /Failed to load resource/ });
	await without(page, '"sourceTypes":["');
	await page.goto('/events/?kind=project');
	await expect(page.getByText('The filters could not be loaded: everything is shown.')).toBeVisible(
		{ timeout: 15_000 }
	);
	await expect(page.getByRole('main').getByRole('article')).toHaveCount(countOf('events'));
	await expect(page.locator('.tools .count').last()).toHaveText(/^\d{2,3} in view$/, {
		timeout: 15_000
	});
});
