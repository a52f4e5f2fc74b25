// Protects: each of the six places opens from the text, by pointer and by keyboard alone.
import { sixPlaces } from '../support/places.ts';
import { expect, test } from '../support/warm.ts';

test('each of the six places opens by a link in the text', async ({ page, visit }) => {
	await visit('/');
	for (const { id, name } of sixPlaces) {
		await page.getByRole('main').getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(`/places/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
	}
});

test('each of the six places opens by keyboard alone', async ({ page, visit }) => {
	await visit('/');
	for (const { name } of sixPlaces) {
		// The keyboard begins at the top of each page.
		await page.getByRole('link', { name: 'Skip to the text' }).focus();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
		await page.keyboard.press('Enter');
		const chip = page
			.getByRole('navigation', { name: 'The six places' })
			.getByRole('link', { name, exact: true });
		for (let i = 0; i < 12; i++) {
			if (await chip.evaluate((link) => link === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await expect(chip).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await expect(chip).toHaveAttribute('aria-current', 'page');
	}
});
