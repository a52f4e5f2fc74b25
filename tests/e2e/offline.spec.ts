// Protects: without a connection what was opened or saved opens again, what was not says so, and one button forgets all of it.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'unpainted', serviceWorkers: 'allow' });

/** Which addresses are kept, of all caches. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				found.push(new URL(url).pathname + new URL(url).search);
		return found;
	});

/** Opens a page and waits until the worker answers for it and has kept what opens any address. */
async function openFirst(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
		.toBe('activated');
	await expect.poll(() => kept(page)).toContain(path);
}

test('what was opened opens again, what was not says so, and all of it can be forgotten', async ({
	page,
	context,
	allow
}) => {
	allow({ consoleErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/ });
	// Nothing is kept unasked.
	await page.goto('/about/offline/');
	await expect(page.getByText('Nothing is kept.', { exact: true })).toBeVisible();
	expect(await kept(page)).toEqual([]);
	await page.getByRole('button', { name: 'Keep the pages that I open' }).click();
	await openFirst(page, '/places/sochi/');
	await expect
		.poll(() => kept(page))
		.toEqual(expect.arrayContaining(['/about/offline/', '/chart/base.pmtiles?overview']));
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sochi/);
	await expect(
		page.getByText(/You are offline; this page is from your saved copy of/)
	).toBeVisible();
	await page.goto('/agreements/');
	await expect(page.getByText('this page is not saved in this browser')).toBeVisible();
	// Pages for frames are not ours to answer.
	await expect(page.goto('/embed/places/sochi/')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
	await context.setOffline(false);

	// A small atlas, of the program and two pages: they are saved as data alone.
	await page.route('**/about/offline/whole.json', async (route) => {
		const whole = await (await route.fetch()).json();
		const files = whole.files.filter(([path]: [string]) =>
			/^\/_app\/.*\.(js|css)$|^\/agreements\/__data.json$/.test(path)
		);
		await route.fulfill({ json: { release: whole.release, files } });
	});
	await page.goto('/about/offline/');
	await page.getByRole('button', { name: /^Save all of it: [\d.]+ MB$/ }).click();
	await expect(page.getByText(/Every page of the atlas opens/)).toBeVisible();
	await context.setOffline(true);
	await page.goto('/agreements/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Agreements/);
	await context.setOffline(false);

	await page.goto('/about/offline/');
	await page.getByRole('button', { name: 'Forget all of it' }).click();
	await expect(page.getByText('Nothing is kept.', { exact: true })).toBeVisible();
	expect(await kept(page)).toEqual([]);
	await page.goto('/places/sochi/');
	const workers = () => page.evaluate(() => navigator.serviceWorker.getRegistrations());
	expect(await workers()).toEqual([]);
});
