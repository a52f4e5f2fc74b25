// Protects: a link says from whose viewpoint and in which year, in words; nothing else chooses a viewpoint.
import { expect, test } from '../support/site.ts';

test('a shared view opens with its year, its viewpoint, and both in words', async ({ page }) => {
	await page.goto('/places/kuril-islands/?view=japan&year=2020#map=6/45/147');
	await expect(
		page.getByRole('link', { name: 'Borders in 2020: as Japan’s government states it' })
	).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Japan' })).toBeChecked();
	await page.getByRole('radio', { name: 'Both', exact: true }).check();
	await expect(page).not.toHaveURL(/view=/);
	await page.getByRole('link', { name: 'The documents, and what they leave open' }).click();
	await expect(page).toHaveURL(/\/borders\//);
	await expect(page.getByRole('heading', { level: 1, name: 'Borders' })).toBeVisible();
});

for (const locale of ['ja-JP', 'ru-RU'])
	test.describe(`in a browser whose language is ${locale}`, () => {
		test.use({ locale });
		test('no viewpoint is chosen', async ({ page }) => {
			await page.goto('/borders/');
			await expect(page.getByRole('radio', { name: 'Both', exact: true })).toBeChecked();
		});
	});
