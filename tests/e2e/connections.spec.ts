// Protects: how two records are connected is said step by step, and the ends are chosen by keyboard.
import type { Page } from '@playwright/test';
import { chooseByKeys } from '../support/combobox.ts';
import { without } from '../support/scripts.ts';
import { test as cold } from '../support/site.ts';
import { expect, test } from '../support/warm.ts';

const main = (page: Page) => page.getByRole('main');
const said = (page: Page) => main(page).getByRole('status');
const steps = (page: Page) => main(page).locator('.stop');
const end = (page: Page, name: 'From' | 'To') => page.getByRole('combobox', { name, exact: true });

/** Chooses an end by keyboard alone. */
const type = (page: Page, name: 'From' | 'To', word: string, whole: RegExp) =>
	chooseByKeys(page, end(page, name), word, whole);

test('each step says what it is and what carries it', async ({ page, visit }) => {
	await visit('/connections/?from=jgc&to=yamal-lng');
	const first = main(page).locator('.hop').first();
	await expect(first).toContainText('contractor of');
	const source = first.getByRole('link').first();
	await expect(source).toHaveAttribute('href', /^\/sources\//);
	await visit('/connections/?from=habomai&to=four-disputed-islands');
	await expect(main(page).locator('.hop').first()).toContainText(
		'our grouping, which says nothing of belonging'
	);
	await visit('/connections/?from=hokkaido&to=yamal');
	const evidence = main(page)
		.getByRole('link', { name: /^from the record’s evidence/ })
		.first();
	await evidence.click();
	await expect(page).toHaveURL(/#evidence$/);
	await expect(page.getByRole('heading', { name: /^Evidence/ })).toBeInViewport();
});

test('both ends are chosen, swapped and taken back by keyboard alone', async ({ page, visit }) => {
	await visit('/connections/');
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

test('a filter stays beside the ends, and a year is never an end', async ({ page, visit }) => {
	await visit('/connections/?from=hokkaido&to=yamal&from=2016');
	await expect(said(page)).toHaveText(/^4 chains/);
	await expect(page.locator('.tools .count').first()).toHaveText('1 on');
	await visit('/connections/?from=2016');
	await expect(end(page, 'From')).toHaveValue('');
	await expect(said(page)).toHaveText('');
});

test('an id that no record has is said, and one that is no id is refused', async ({
	page,
	visit
}) => {
	await visit('/connections/?from=hokaido&to=yamal');
	await expect(said(page)).toHaveText(/has the id “hokaido”\. Choose from the lists\.$/);
	await expect(steps(page)).toHaveCount(0);
	await visit('/connections/?from=16-05');
	await expect(page.getByText('The part “from” of the link could not be read.')).toBeVisible();
	await visit('/places/sochi/?from=hokkaido');
	await expect(page.getByText('The part “from” of the link could not be read.')).toBeVisible();
});

cold('the connections that cannot be had are said to be', async ({ page, allow }) => {
	allow({ consoleErrors: /Failed to load resource/ });
	await without(page, '"edges"');
	await page.goto('/connections/?from=hokkaido&to=yamal');
	await expect(
		page
			.getByRole('main')
			.getByRole('alert')
			.filter({ hasText: /^The connections could not be loaded\./ })
	).toBeVisible();
});

for (const path of ['/places/kuril-islands/', '/places/hokkaido/', '/places/tokyo/'])
	for (const width of [360, 1440])
		test(`in the picture of ${path} no name lies over another at ${width} px`, async ({
			page,
			visit
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await visit(path);
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

test('the table says what the picture says', async ({ page, visit }) => {
	await visit('/actors/novatek/');
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
