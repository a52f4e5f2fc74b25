// Protects: the map shows what was found, and leads to towns that only it names.
import { mapIsDrawn } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

test('the page of the search works from a plain link, and the map shows what was found', async ({
	page,
	visit
}) => {
	await visit('/search/?q=%D0%BD%D0%B0%D0%B3%D0%B0%D1%82%D0%BE');
	const main = page.getByRole('main');
	await expect(main.getByRole('status')).toHaveText(/^\s*\d+ found for “нагато”/);
	await expect(main.getByRole('link', { name: /Nagato \(first day\)/ })).toBeVisible();
	await mapIsDrawn(page);
	await expect(page.locator('.tools .count').last()).not.toHaveText(/^\d{3} in view$/);
	await main.getByRole('link', { name: /Nagato \(first day\)/ }).click();
	await expect(page).toHaveURL(/\/events\/2016-12-15-nagato-summit\/$/);
});

test('a town that only the map names is shown on the map', async ({ page, visit }) => {
	await visit('/search/?q=札幌');
	const hit = page
		.getByRole('main')
		.getByRole('link', { name: /Sapporo/ })
		.first();
	await expect(hit).toBeVisible();
	await hit.click();
	await expect(page).toHaveURL(/#map=9\/43\.0\d+\/141\.3\d+/);
	await mapIsDrawn(page);
});
