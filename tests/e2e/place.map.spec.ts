// Protects: a place or an island opens by a click on the map, and one step Back undoes it.
import { stepsBackOver } from '../support/history.ts';
import { clickMiddle, middleOfMap } from '../support/map.ts';
import { sixPlaces } from '../support/places.ts';
import { expect, test } from '../support/warm.ts';

for (const { id, name, camera } of sixPlaces)
	test(`${name} opens by a click on the map, and Back undoes it`, async ({ page, visit }) => {
		await visit(`/#map=${camera}`);
		await clickMiddle(page, () =>
			expect(page).toHaveURL(new RegExp(`/places/${id}/`), { timeout: 1000 })
		);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`/#map=${camera}$`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
		await page.goForward();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
	});

test('an island without a record of its own has a page of its own', async ({ page, visit }) => {
	await visit('/#map=8/50.32/155.75');
	await clickMiddle(page, () =>
		expect(page).toHaveURL(/\/islands\/paramushir\//, { timeout: 1000 })
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paramushir');
	await page.getByRole('main').getByRole('link', { name: 'all islands' }).click();
	await expect(page.getByRole('row')).toHaveCount(37);
});

test('a disputed island opens its own record, not the group round it', async ({ page, visit }) => {
	await visit('/#map=8.5/45.2/148.25');
	await clickMiddle(page, () => expect(page).toHaveURL(/\/places\/iturup\//, { timeout: 1000 }));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Iturup');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Etorofu');
});

test('two quick clicks on a place are one step Back', async ({ page, visit }) => {
	await visit('/#map=7/43.6/143.3');
	await clickMiddle(page, () => expect(page).toHaveURL(/\/places\/hokkaido\//, { timeout: 1000 }));
	const { x, y } = await middleOfMap(page);
	const steps = await stepsBackOver(page, async () => {
		await page.mouse.click(x, y);
		await page.mouse.click(x, y);
	});
	expect(steps).toBe(0);
	await page.goBack();
	await expect(page).toHaveURL(/\/#map=7\/43\.6\/143\.3$/);
});
