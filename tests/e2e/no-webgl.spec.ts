import { withoutWebGL } from '../support/no-webgl.ts';
import { expect, test } from '../support/site.ts';

test.use(withoutWebGL);

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
