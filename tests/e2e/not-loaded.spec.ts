// Protects: what is loaded when it is wanted says so where it cannot be had, and is offered again; a link that cannot be
// followed leaves the page that is there.
import type { Page } from '@playwright/test';
import { countOf } from '../support/counts.ts';
import { pageIsAlive } from '../support/engine.ts';
import { expect, test } from '../support/site.ts';

/** What a browser itself writes where nothing answers. */
const offline =
	/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch|Unable to preload|dynamically imported/;

async function openOffline(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await pageIsAlive(page);
	await page.context().setOffline(true);
	await page.waitForFunction(() => !navigator.onLine);
}
const said = (page: Page, words: RegExp) => page.getByRole('alert').filter({ hasText: words });
const again = (page: Page, words: RegExp) =>
	said(page, words).getByRole('button', { name: 'Try again' });

test('parts that are opened offline say so, and come when there is a connection again', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: offline });
	await openOffline(page, '/events/');
	const main = page.getByRole('main');

	await page.keyboard.press('Control+k');
	await expect(said(page, /The search could not be opened/)).toBeVisible();
	await main.getByRole('button', { name: 'Filter' }).click();
	await expect(said(page, /^The filters could not be loaded\./)).toBeVisible();
	await main.getByRole('button', { name: 'CSV' }).click();
	await expect(said(page, /The CSV could not be made/)).toBeVisible();
	for (const [tool, words] of [
		['Time', /^The timeline could not be loaded/],
		['Layers and legend', /^The layers and the legend could not/],
		['Borders and years', /^The borders could not be loaded/],
		['Measure a distance', /^The measure could not be loaded/],
		['Filters', /^The filters could not be loaded\./]
	] as const) {
		await page.getByRole('button', { name: tool, exact: true }).click();
		await expect(page.locator('#map').getByRole('alert').filter({ hasText: words })).toBeVisible();
	}
	await expect(main.getByRole('article')).toHaveCount(countOf('events'));

	await page.context().setOffline(false);
	await page
		.locator('#map')
		.getByRole('region', { name: 'Filters', exact: true })
		.getByRole('button', { name: 'Try again' })
		.click();
	const kinds = page
		.getByRole('region', { name: 'Filters', exact: true })
		.getByRole('group', { name: 'Kind' });
	await expect(kinds).toBeVisible();
	// It comes with its style sheet, although that failed first.
	await expect(kinds.locator('.label').first()).toHaveCSS('flex-grow', '1');
	await main.getByRole('button', { name: 'Try again' }).click();
	await expect(main.getByRole('group', { name: 'Kind' })).toBeVisible();
	const downloading = page.waitForEvent('download');
	await again(page, /The CSV could not be made/)
		.last()
		.click();
	expect((await downloading).suggestedFilename()).toBe('events.csv');
	await again(page, /search/).click();
	await expect(page.getByRole('dialog', { name: 'Search the atlas' })).toBeVisible();
});

test('the search whose files are gone, as after a new release, leads to its page', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: offline });
	await page.goto('/about/');
	await pageIsAlive(page);
	await page.route(/SearchDialog/, (route) => route.fulfill({ status: 404, body: '' }));
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
	await expect(page).toHaveURL('/search/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a link that is followed offline leaves the page, which says so, and is followed later', async ({
	page,
	allow
}) => {
	allow({ consoleErrors: offline });
	await openOffline(page, '/events/2016-05-06-sochi-summit/');
	await page
		.getByRole('navigation', { name: 'Parts of the atlas' })
		.getByRole('link', { name: 'Sources' })
		.click();
	const failure = /The link to \/sources\/ could not be followed/;
	await expect(said(page, failure)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Sochi');
	await expect(page).toHaveURL(/sochi-summit/);
	await page.context().setOffline(false);
	await page
		.locator('.notice')
		.filter({ hasText: failure })
		.getByRole('button', { name: 'Try again' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Sources');
	await expect(said(page, failure)).toBeHidden();
});

test('without Intl.Segmenter the search works', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
	await page.goto('/search/?q=国後');
	await pageIsAlive(page);
	await expect(page.getByRole('main').getByRole('link').first()).toContainText('Kunashir');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog', { name: 'Search the atlas' })).toBeVisible();
});

test('a part that comes slowly comes, though another part was loaded in between', async ({
	page
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.goto('/search/');
	await pageIsAlive(page);
	await page.route('**/SearchDialog.*.css', async (route) => {
		await held;
		await route.continue();
	});
	const asked = page.waitForRequest(/SearchDialog\..*\.css/);
	await page.keyboard.press('Control+k');
	await asked;
	await page.locator('header [data-tip]').first().hover();
	await expect(page.locator('.tip')).toBeVisible();
	release();
	await expect(page.getByRole('dialog', { name: 'Search the atlas' })).toBeVisible();
});
