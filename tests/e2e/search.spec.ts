// Protects: things are found by any of their names, by keyboard alone.
import type { Page } from '@playwright/test';
import { pageIsAlive } from '../support/engine.ts';
import { test as cold } from '../support/site.ts';
import { expect, test } from '../support/warm.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the atlas' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const lit = (page: Page) => dialog(page).locator('[role="option"][aria-selected="true"]');

for (const word of ['Iturup', 'Итуруп', '択捉島'])
	test(`${word} leads to the island, by keyboard alone`, async ({ page, visit }) => {
		await visit('/');
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await page.keyboard.insertText(word);
		await expect(lit(page)).toContainText('Iturup / Etorofu');
		await expect(lit(page).locator('mark').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/places\/iturup\//);
		await expect(dialog(page)).toBeHidden();
	});

test('Ctrl-K opens it, arrows walk what was found, Escape gives the focus back', async ({
	page,
	visit
}) => {
	await visit('/places/sochi/');
	const brand = page.getByRole('link', { name: 'La Pérouse' }).first();
	await brand.focus();
	await page.keyboard.press('Control+k');
	await field(page).fill('summit');
	await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ found/);
	const first = await lit(page).textContent();
	await page.keyboard.press('ArrowDown');
	await expect(lit(page)).not.toHaveText(first ?? '');
	const active = await field(page).getAttribute('aria-activedescendant');
	await expect(lit(page)).toHaveAttribute('id', active ?? 'none');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(lit(page)).toHaveText(/^\s*All \d+ results/);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(brand).toBeFocused();
});

cold('a reader who wants no single key to do anything turns it off', async ({ page }) => {
	await page.goto('/');
	await pageIsAlive(page);
	await page.keyboard.press('/');
	await dialog(page)
		.getByRole('checkbox', { name: /^The key/ })
		.uncheck();
	await page.keyboard.press('Escape');
	await page.reload();
	await pageIsAlive(page);
	await page.keyboard.press('/');
	await expect(dialog(page)).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
});

test('a slash that is typed in a field is a slash', async ({ page, visit }) => {
	await visit('/search/?q=gas');
	await page.getByRole('searchbox', { name: 'Words' }).press('/');
	await expect(dialog(page)).toBeHidden();
});

test('all results of the dialog are on the page of the search', async ({ page, visit }) => {
	await visit('/search/?q=gas');
	await page.keyboard.press('Control+k');
	await field(page).fill('kelp');
	await expect(lit(page)).toBeVisible();
	await dialog(page)
		.getByRole('option', { name: /^All \d+ results/ })
		.click();
	await expect(page).toHaveURL(/\/search\/\?q=kelp/);
	await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('kelp');
});

test('where nothing is found, it is said what may help', async ({ page, visit }) => {
	await visit('/search/?q=qqqqzzzz');
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/Nothing was found/);
	await expect(page.getByRole('main').getByText(/Fewer or other words may help/)).toBeVisible();
});
