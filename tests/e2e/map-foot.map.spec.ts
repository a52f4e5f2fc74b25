// Protects: where on earth one looks is said: position, scale, and the small map of all six places.
import { mapIsDrawn, middleOfMap } from '../support/map.ts';
import { test as cold } from '../support/site.ts';
import { expect, test } from '../support/warm.ts';

test('the position under the pointer is shown, and held by the right button', async ({
	page,
	visit
}) => {
	await visit('/#map=8/44.5/147.1');
	await mapIsDrawn(page);
	const { x, y } = await middleOfMap(page);
	await page.mouse.move(x, y);
	await expect(page.getByText(/^44°(29|30)\.\d′ N 147°0(5|6)\.\d′ E$/)).toBeVisible();
	await page.mouse.click(x, y, { button: 'right' });
	const card = page.getByRole('group', { name: 'Position' });
	await card.getByRole('button', { name: 'Copy the position' }).click();
	await expect(card).toContainText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^44\.\d{5}, 147\.\d{5}$/
	);
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
});

cold('the inset map shows all six places and leads to them', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/places/yamal/');
	await mapIsDrawn(page);
	const inset = page.getByRole('group', { name: 'Inset map: all six places' });
	await expect(inset.getByRole('link')).toHaveCount(6);
	await expect(inset.getByRole('link', { name: 'Yamal Peninsula' })).toHaveAttribute(
		'aria-current',
		'page'
	);
	await inset.getByRole('link', { name: 'Sochi' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
	await inset.getByRole('button', { name: 'Hide the inset map' }).click();
	await expect(inset.getByRole('link')).toHaveCount(0);
});

test('the scale is given in kilometres and in nautical miles', async ({ page, visit }) => {
	await visit('/places/kuril-islands/');
	await mapIsDrawn(page);
	await expect(page.locator('.maplibregl-ctrl-scale').filter({ hasText: /\d\skm$/ })).toBeVisible();
	await expect(page.locator('.maplibregl-ctrl-scale').filter({ hasText: /\d\snm$/ })).toBeVisible();
});
