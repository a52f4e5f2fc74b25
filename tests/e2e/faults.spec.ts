// Protects: where a page or its data cannot be had, that is said, and what there is stays.
import { without } from '../support/scripts.ts';
import { expect, test } from '../support/site.ts';

test('an unknown address answers 404 and leads to the six places', async ({ page, allow }) => {
	allow({ consoleErrors: /status of 404/ });
	const response = await page.goto('/places/atlantis/deep/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'There is no page at this address'
	);
	await page.getByRole('main').getByRole('link', { name: 'Kuril Islands' }).click();
	await expect(page).toHaveURL('/places/kuril-islands/');
});

test('without the index of the search it says so, and the lists stay', async ({ page, allow }) => {
	allow({ consoleErrors: /Failed to load resource/ });
	await without(page, '"documentIds":{');
	await page.goto('/search/?q=gas');
	await expect(page.getByRole('main').getByRole('status')).toHaveText(
		/The search could not be loaded/
	);
});
