// Protects: whatever of the map fails or hangs is said, and the page stays readable.
import { clickMiddle, mapIsReady } from '../support/map.ts';
import { without } from '../support/scripts.ts';
import { expect, test } from '../support/site.ts';

const notice = (words: RegExp) => ({ hasText: words });

const missing = { status: 404, body: 'no' };
const webPage = { status: 200, contentType: 'text/html', body: '<p>hello' };

for (const [what, how, body, words] of [
	['marks', 'is missing', missing, /marks of the map could not be loaded/],
	['marks', 'is a web page', webPage, /marks of the map could not be loaded/],
	['areas', 'is missing', missing, /could not load the outlines of the places/],
	['labels', 'is a web page', webPage, /could not load the names of seas and towns/],
	['base', 'is missing', missing, /could not load the coastline/],
	['base', 'is a web page', webPage, /could not load the coastline/]
] as const)
	test(`when the file of the ${what} ${how}, the page says so and stays readable`, async ({
		page,
		allow
	}) => {
		allow({ consoleErrors: /status of 404|geojson|pmtiles/ });
		await page.route(new RegExp(`/${what}\\.[^/]*(geojson|pmtiles)`), (route) =>
			route.fulfill(body)
		);
		await page.goto('/places/hokkaido/');
		await expect(page.getByRole('status').filter(notice(words))).toBeVisible({ timeout: 10_000 });
		await expect(page.getByRole('heading', { name: /What touched this place/ })).toBeVisible();
	});

test('a file that never comes is told of, and the telling is taken back when it does', async ({
	page
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/areas\.[^/]*pmtiles/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/places/hokkaido/');
	const said = page.getByRole('status').filter(notice(/still waits for the outlines/));
	await expect(said).toBeVisible({ timeout: 20_000 });
	release();
	await expect(said).toBeHidden();
});

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

test('a lost drawing surface is said, and taken back when it returns', async ({ page }) => {
	await page.goto('/places/yamal/');
	await mapIsReady(page);
	const lost = await page
		.locator('.map canvas')
		.first()
		.evaluateHandle((canvas) => {
			const context = (canvas as HTMLCanvasElement).getContext('webgl2');
			const extension = context?.getExtension('WEBGL_lose_context');
			extension?.loseContext();
			return extension;
		});
	const said = page.getByRole('status').filter(notice(/lost its drawing surface/));
	await expect(said).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yamal Peninsula');
	await lost.evaluate((extension) => extension?.restoreContext());
	await expect(said).toBeHidden();
});

test('without what filters read everything is shown, and that is said', async ({ page, allow }) => {
	allow({ consoleErrors: /Failed to load resource/ });
	await without(page, '"sourceTypes":["');
	await page.goto('/events/?kind=project');
	await expect(
		page.getByText('The filters could not be loaded: everything is shown.')
	).toBeVisible();
	await expect(page.getByRole('main').getByRole('article')).toHaveCount(71);
	await expect(page.locator('.bar .count').last()).toHaveText(/^\d{2,3}$/, { timeout: 15_000 });
});
