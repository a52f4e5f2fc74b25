import type { Page } from '@playwright/test';
import { pageIsAlive } from '../support/engine.ts';
import { mapIsDrawn } from '../support/map.ts';
import { boxOf, pixelsOf } from '../support/pixels.ts';
import { without } from '../support/scripts.ts';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'held' });

const main = (page: Page) => page.getByRole('main');
const said = (page: Page) => main(page).getByRole('status');
const steps = (page: Page) => main(page).locator('.stop');
const end = (page: Page, name: 'From' | 'To') => page.getByRole('combobox', { name, exact: true });

/** Only the route has its colour on this page. */
const route = 'var(--selected)';

/** Chooses an end by keyboard alone. */
async function type(page: Page, name: 'From' | 'To', word: string, whole: RegExp): Promise<void> {
	await end(page, name).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(word);
	const option = page.getByRole('option', { name: whole });
	await expect(option).toBeVisible();
	await expect(async () => {
		if ((await option.getAttribute('data-highlighted')) === null)
			await page.keyboard.press('ArrowDown');
		await expect(option).toHaveAttribute('data-highlighted', '', { timeout: 300 });
	}).toPass();
	await page.keyboard.press('Enter');
}

test('each step says what it is and what carries it', async ({ page }) => {
	await page.goto('/connections/?from=jgc&to=yamal-lng');
	const first = main(page).locator('.hop').first();
	await expect(first).toContainText('contractor of');
	const source = first.getByRole('link').first();
	await expect(source).toHaveAttribute('href', /^\/sources\//);
	await page.goto('/connections/?from=habomai&to=four-disputed-islands');
	await expect(main(page).locator('.hop').first()).toContainText(
		'our grouping, which says nothing of belonging'
	);
	await page.goto('/connections/?from=hokkaido&to=yamal');
	const evidence = main(page)
		.getByRole('link', { name: /^from the record’s evidence/ })
		.first();
	await evidence.click();
	await expect(page).toHaveURL(/#evidence$/);
	await expect(page.getByRole('heading', { name: /^Evidence/ })).toBeInViewport();
});

test('both ends are chosen, swapped and taken back by keyboard alone', async ({ page }) => {
	await page.goto('/connections/');
	await pageIsAlive(page);
	await type(page, 'From', 'hokkaid', /^Hokkaido$/);
	await expect(page).toHaveURL(/\/connections\/\?from=hokkaido$/);
	await expect(said(page)).toHaveText('What Hokkaido is connected with directly.');
	await expect(main(page).getByRole('heading', { name: /^Projects \d+/ })).toBeVisible();
	await type(page, 'To', 'novatek', /^Novatek$/);
	await expect(page).toHaveURL(/\?from=hokkaido&to=novatek$/);
	await expect(said(page)).toHaveText(/chains between Hokkaido and Novatek/);
	await page.getByRole('button', { name: 'Swap the two ends' }).press('Enter');
	await expect(page).toHaveURL(/\?from=novatek&to=hokkaido$/);
	await expect(steps(page).first()).toContainText('Novatek');
	await page.goBack();
	await expect(steps(page).first()).toContainText('Hokkaido');
	await page.goBack();
	await expect(end(page, 'To')).toHaveValue('');
	await expect(said(page)).toHaveText('What Hokkaido is connected with directly.');
	await page.goBack();
	await expect(end(page, 'From')).toHaveValue('');
	await expect(said(page)).toHaveText('');
});

test('a filter stays beside the ends, and a year is never an end', async ({ page }) => {
	await page.goto('/connections/?from=hokkaido&to=yamal&from=2016');
	await expect(said(page)).toHaveText(/^4 chains/);
	await pageIsAlive(page);
	await expect(page.locator('.bar .count').first()).toHaveText('1');
	await page.goto('/connections/?from=2016');
	await pageIsAlive(page);
	await expect(end(page, 'From')).toHaveValue('');
	await expect(said(page)).toHaveText('');
});

test('an id that no record has is said, and one that is no id is refused', async ({ page }) => {
	await page.goto('/connections/?from=hokaido&to=yamal');
	await expect(said(page)).toHaveText(/has the id “hokaido”\. Choose from the lists\.$/);
	await expect(steps(page)).toHaveCount(0);
	await page.goto('/connections/?from=16-05');
	await expect(page.getByText('The part “from” of the link could not be read.')).toBeVisible();
	await page.goto('/places/sochi/?from=hokkaido');
	await expect(page.getByText('The part “from” of the link could not be read.')).toBeVisible();
});

test('the connections that cannot be had are said to be', async ({ page, allow }) => {
	allow({ consoleErrors: /Failed to load resource/ });
	await without(page, '"edges"');
	await page.goto('/connections/?from=hokkaido&to=yamal');
	await expect(said(page)).toHaveText(/^The connections could not be loaded\./);
});

for (const path of ['/places/kuril-islands/', '/places/hokkaido/', '/places/tokyo/'])
	for (const width of [360, 1440])
		test(`in the picture of ${path} no name lies over another at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			const picture = page.getByRole('group', { name: /^Who and what shares records with/ });
			await expect(picture.getByRole('link')).toHaveCount(20);
			await page.evaluate(() => document.fonts.ready);
			const over = await picture.evaluate((svg) => {
				const boxes = [...svg.querySelectorAll('text')].map((text) => ({
					name: text.textContent,
					own: text.getBoundingClientRect(),
					plate: text.parentElement!.querySelector('rect')!.getBoundingClientRect()
				}));
				return boxes.flatMap(({ name, own, plate }, i) => {
					const isOut = own.left < plate.left - 1 || own.right > plate.right + 1;
					const under = boxes.filter(
						({ own: other }, j) =>
							j > i &&
							own.left < other.right &&
							other.left < own.right &&
							own.top < other.bottom &&
							other.top < own.bottom
					);
					return isOut
						? [`${name} is wider than its plate`]
						: under.map((o) => `${name}, ${o.name}`);
				});
			});
			expect(over).toEqual([]);
			const size = await picture
				.locator('text')
				.first()
				.evaluate((text) => text.querySelector('tspan')!.getBoundingClientRect().height);
			expect(size).toBeGreaterThan(11);
		});

test('the table says what the picture says', async ({ page }) => {
	await page.goto('/actors/novatek/');
	const picture = page.getByRole('group', { name: /^Who and what shares records with Novatek/ });
	const names = await picture
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
	await page.getByText('The same as a table').click();
	const rows = page.getByRole('table').getByRole('rowheader');
	await expect(rows).toHaveText(names as string[]);
	const row = page.getByRole('row', { name: /^Yamal Peninsula/ });
	await expect(row.getByRole('link', { name: 'JBIC loan for Yamal LNG' })).toBeVisible();
	await picture.getByRole('link', { name: 'JOGMEC' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('JOGMEC');
});

test.describe('with the map', () => {
	test.use({ engine: 'live' });

	test('a plain link opens the chains, and the first one is drawn on the map', async ({ page }) => {
		await page.goto('/connections/?layers=areas');
		await mapIsDrawn(page);
		expect(await pixelsOf(page, route)).toBeLessThan(20);

		await page.goto('/connections/?from=hokkaido&to=yamal&layers=areas');
		await expect(said(page)).toHaveText(/^4 chains between Hokkaido and Yamal Peninsula/);
		await expect(steps(page).first()).toHaveText(/^1\s+Hokkaido/);
		await expect(steps(page).last()).toContainText('Yamal Peninsula');
		await expect(main(page).getByText('not on the map').first()).toBeVisible();
		await mapIsDrawn(page);
		await expect.poll(() => pixelsOf(page, route)).toBeGreaterThan(800);
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
		page
	}) => {
		await page.goto('/connections/?from=shinzo-abe&to=novatek');
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
		page
	}) => {
		await page.goto('/projects/sakhalin-2/?layers=areas');
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
		await expect.poll(() => pixelsOf(page, route)).toBeLessThan(20);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the words, the examples and the pictures are there', async ({ page }) => {
		await page.goto('/connections/');
		await expect(page.getByText('Finding a chain needs JavaScript.')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'What counts as short' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Shinzo Abe – Novatek' })).toHaveAttribute(
			'href',
			'/connections/?from=shinzo-abe&to=novatek'
		);
		await page.goto('/places/sakhalin/');
		const picture = page.getByRole('group', { name: /^Who and what shares records with Sakhalin/ });
		await picture.getByRole('link', { name: 'Gazprom' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gazprom');
	});
});
