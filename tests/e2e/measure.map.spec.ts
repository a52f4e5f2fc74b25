// Protects: distances are measured by keyboard and on the map, and are in the link.
import type { Page } from '@playwright/test';
import { mapIsDrawn, middleOfMap } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

/** Types the name of an end and takes what is offered. */
async function chooseEnd(page: Page, end: 'From' | 'To', name: string): Promise<void> {
	await page.getByRole('combobox', { name: end }).fill(name);
	await page.getByRole('option', { name, exact: true }).first().click();
}

test('a distance is measured by keyboard, and is in the link', async ({ page, visit }) => {
	await visit('/');
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'Measure a distance' }).press('Enter');
	await page.getByRole('button', { name: 'Nemuro – Habomai' }).press('Enter');
	const said = page.getByRole('region', { name: 'Measure' }).getByRole('status');
	await expect(said).toContainText(/\d+(\.\d)? km/);
	await expect(said).toContainText('From Nemuro to the nearest shore of Habomai');
	await expect(page).toHaveURL(/\?measure=nemuro,habomai/);
	await chooseEnd(page, 'From', 'Tokyo');
	await chooseEnd(page, 'To', 'Yamal');
	await expect(said).toContainText(/5,\d{3} km/);
	await expect(page).toHaveURL(/measure=tokyo,yamal/);
	await page.reload();
	await expect(said).toContainText(/5,\d{3} km/);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/measure=/);
});

test('Wakkanai lies some 60 km from the nearest shore of Sakhalin', async ({ page, visit }) => {
	await visit('/?measure=wakkanai,sakhalin');
	const said = page.getByRole('region', { name: 'Measure' }).getByRole('status');
	await expect(said).toContainText('km', { timeout: 15_000 });
	const km = Number(/([\d.]+) km/.exec((await said.textContent()) ?? '')?.[1]);
	expect(km).toBeGreaterThan(50);
	expect(km).toBeLessThan(70);
});

test('a point of the map can be measured from', async ({ page, visit }) => {
	await visit('/?measure=nemuro,habomai#map=8/43.4/145.6');
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'From: choose on the map' }).click();
	const { x, y } = await middleOfMap(page);
	await page.mouse.click(x + 60, y + 120);
	const said = page.getByRole('region', { name: 'Measure' }).getByRole('status');
	await expect(said).toContainText('From a point on the map to the nearest shore of Habomai');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
});
