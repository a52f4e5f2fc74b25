// Protects: a chain is drawn on the map as a route, whole in the window, and goes with its page.
import type { Page } from '@playwright/test';
import { mapIsDrawn } from '../support/map.ts';
import { boxOf, pixelsIn } from '../support/pixels.ts';
import { expect, test } from '../support/warm.ts';

const main = (page: Page) => page.getByRole('main');
const said = (page: Page) => main(page).getByRole('status');
const steps = (page: Page) => main(page).locator('.stop');
const end = (page: Page, name: 'From' | 'To') => page.getByRole('combobox', { name, exact: true });

test.use({ engine: 'live' });

/** Only the route has its colour on this page. */
const route = 'var(--selected)';

test('a plain link opens the chains, and the first one is drawn on the map', async ({
	page,
	visit
}) => {
	await visit('/connections/?layers=areas');
	await mapIsDrawn(page);
	expect(await pixelsIn(page, route)).toBeLessThan(20);

	await visit('/connections/?from=hokkaido&to=yamal&layers=areas');
	await expect(said(page)).toHaveText(/^4 chains between Hokkaido and Yamal Peninsula/);
	await expect(steps(page).first()).toHaveText(/^1\s+Hokkaido/);
	await expect(steps(page).last()).toContainText('Yamal Peninsula');
	await expect(main(page).getByText('not on the map').first()).toBeVisible();
	await mapIsDrawn(page);
	await expect.poll(() => pixelsIn(page, route)).toBeGreaterThan(800);
	// From the Arctic in the west to Hokkaido in the east, and all of it in the window.
	const [left, top, right, bottom] = await boxOf(page, route);
	const map = (await page.locator('section.map').boundingBox())!;
	expect(right - left).toBeGreaterThan(map.width / 2);
	expect([left > 5, top > 5, right < map.width - 5, bottom < map.height - 5]).toEqual([
		true,
		true,
		true,
		true
	]);
});

test('another chain is opened and drawn instead, and its link opens it again', async ({
	page,
	visit
}) => {
	await visit('/connections/?from=shinzo-abe&to=novatek');
	const headings = main(page).getByRole('button', { name: /\d steps?$/ });
	await expect(headings).toHaveCount(4);
	await mapIsDrawn(page);
	const before = await steps(page).allTextContents();
	await headings.nth(1).press('Enter');
	await expect(headings.nth(1)).toHaveAttribute('aria-expanded', 'true');
	await expect(headings.nth(0)).toHaveAttribute('aria-expanded', 'false');
	await expect(page).toHaveURL(/chain=2/);
	expect(await steps(page).allTextContents()).not.toEqual(before);
	const other = await steps(page).allTextContents();
	await page.reload();
	await expect(headings.nth(1)).toHaveAttribute('aria-expanded', 'true');
	expect(await steps(page).allTextContents()).toEqual(other);
});

test('the page of a record leads to its connections, and the route goes with the page', async ({
	page,
	visit
}) => {
	await visit('/projects/sakhalin-2/?layers=areas');
	await mapIsDrawn(page);
	await page.getByRole('link', { name: 'How is this connected with …?' }).click();
	await expect(page).toHaveURL(/\/connections\/\?from=sakhalin-2/);
	await expect(end(page, 'From')).toHaveValue(/^Sakhalin-2/);
	await page.getByRole('link', { name: 'Hokkaido – Yamal Peninsula' }).click();
	await expect(steps(page).first()).toContainText('Hokkaido');
	await page.getByRole('link', { name: 'About', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/About/);
	await expect(page).not.toHaveURL(/hokkaido/);
	await mapIsDrawn(page);
	await expect.poll(() => pixelsIn(page, route)).toBeLessThan(20);
});
