import { sixPlaces } from '../support/places.ts';
import { expect, test } from '../support/site.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { id, name } of sixPlaces)
		test(`${name} is complete`, async ({ page }) => {
			await page.goto(`/places/${id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
			await expect(page.getByRole('heading', { name: /What touched this place/ })).toBeVisible();
			await expect(page.getByRole('heading', { name: /Evidence/ })).toBeVisible();
			// The drawing of the first paint stands where the map would, and its marks are links.
			const drawing = page.getByRole('group', { name: 'The map of this page, drawn' });
			await expect(drawing).toBeVisible();
			expect(await drawing.getByRole('link').count()).toBeGreaterThan(0);
			await expect(page.getByRole('button')).toHaveCount(0);
			const first = page.locator('#timeline article h4 a').first();
			const title = await first.textContent();
			await first.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
		});
});

test('a reader follows a fact to its source and to all that rests on it', async ({ page }) => {
	await page.goto('/events/2016-05-06-sochi-summit/');
	await expect(page.getByRole('link', { name: 'Bocharov Ruchey residence' })).toBeVisible();
	await page.locator('#evidence').getByRole('link').first().click();
	await expect(page.getByRole('heading', { name: /^What rests on it \d/ })).toBeVisible();
	await expect(page.getByText('How far to trust it')).toBeVisible();
	await expect(page.locator('#supports').getByRole('link').first()).toBeVisible();
});

test('a statement shows who spoke, that it is no fact, and what the record says', async ({
	page
}) => {
	await page.goto('/statements/claim-streltsov-sez/');
	await expect(page.getByText('not a fact of this atlas')).toBeVisible();
	await expect(page.locator('figcaption')).toContainText('Dmitry Streltsov');
	await expect(page.getByRole('heading', { name: /Contradicted by the record/ })).toBeVisible();
});

test('links run both ways in words', async ({ page }) => {
	await page.goto('/agreements/joint-activities-statement-2016/');
	await page
		.locator('#links')
		.getByRole('link', { name: /Tokyo \(second day\)/ })
		.click();
	await expect(page.locator('#links')).toContainText('Led to');
});

test('what sources say differently stands side by side', async ({ page }) => {
	await page.goto('/events/1945-08-18-soviet-landing-kurils/');
	const conflicts = page.locator('#conflicts .conflict');
	await expect(conflicts).toHaveCount(2);
	await expect(conflicts.first().getByRole('listitem')).toHaveCount(2);
});
