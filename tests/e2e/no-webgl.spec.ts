// Protects: where no map can be drawn, all of the text is there and says so, page by page.
import { checkDayAndNight } from '../support/axe.ts';
import { withoutWebGL } from '../support/no-webgl.ts';
import { expect, test } from '../support/site.ts';

test.use({ ...withoutWebGL, engine: 'live' });

test('without WebGL the text is whole and a sentence says why there is no map', async ({
	page
}) => {
	await page.goto('/places/kuril-islands/?asof=2016-05-06');
	await expect(page.getByRole('status').filter({ hasText: /cannot draw the map/ })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kuril Islands');
	await page
		.getByRole('navigation', { name: 'The six places' })
		.getByRole('link', { name: 'Yamal' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yamal Peninsula');
	// Whole pages are loaded then, and the look goes along.
	await expect(page.getByText('As it stood on 6 May 2016.').first()).toBeVisible();
});

test('a link that is followed offline leaves the page, where links load whole pages too', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch/ });
	await page.goto('/places/sochi/');
	await expect(page.getByRole('status').filter({ hasText: /cannot draw the map/ })).toBeVisible();
	await page.context().setOffline(true);
	await page.waitForFunction(() => !navigator.onLine);
	await page
		.getByRole('navigation', { name: 'Parts of the atlas' })
		.getByRole('link', { name: 'Events' })
		.click();
	const said = page.getByRole('alert').filter({ hasText: /The link to \/events\/ could not/ });
	await expect(said).toBeVisible();
	await page.context().setOffline(false);
	await said.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Events');
});

test('axe finds nothing on a page that says it has no map, nor on one that is not there', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: /status of 404/ });
	for (const path of ['/about/', '/no-such-page/']) {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path);
		await expect(page.getByRole('status').filter({ hasText: 'cannot draw the map' })).toBeVisible();
		expect(await checkDayAndNight(page), path).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	const widths = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(widths[0]).toBe(widths[1]);
});
