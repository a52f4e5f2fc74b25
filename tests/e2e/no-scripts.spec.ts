// Protects: without scripts a page is readable, shows no button that does nothing, and its links work.
import { expect, test } from '../support/site.ts';
import { sixPlaces } from '../support/places.ts';

test.use({ javaScriptEnabled: false });

for (const { id, name } of sixPlaces)
	test(`${name} is readable, with its map drawn, and its links work`, async ({ page }) => {
		await page.goto(`/places/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(page.getByRole('heading', { name: /What touched this place/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: /Evidence/ })).toBeVisible();
		const drawing = page.getByRole('group', { name: 'The map of this page, drawn' });
		await expect(drawing).toBeVisible();
		expect(await drawing.getByRole('link').count()).toBeGreaterThan(0);
		await expect(page.getByRole('button')).toHaveCount(0);
		const first = page.locator('#timeline article h4 a').first();
		const title = await first.textContent();
		await first.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
	});

test('what stands in for a script is shown, and what is folded opens', async ({ page }) => {
	await page.goto('/borders/');
	for (const year of [1855, 1875, 1905, 1945, 1946, 1951, 1956])
		await expect(
			page.getByRole('img', { name: `Map of the borders in ${year}` }).first()
		).toBeVisible();
	await page.goto('/connections/');
	await expect(page.getByText('Finding a chain needs JavaScript.')).toBeVisible();
	await page.goto('/');
	await page.getByRole('link', { name: 'Search', exact: true }).click();
	await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
	await page.goto('/ledger/');
	const yamal = page.getByRole('main').locator('li[id="yamal-lng"]');
	await yamal.getByText('7 steps').click();
	await expect(yamal.getByText('first tanker loaded')).toBeVisible();
	await page.goto('/projects/yamal-lng/');
	await page.getByRole('main').locator('.summary sup a').first().click();
	await expect(page).toHaveURL(/#evidence-7$/);
	await expect(page.locator('#evidence-7')).toContainText('Offshore Technology');
});
