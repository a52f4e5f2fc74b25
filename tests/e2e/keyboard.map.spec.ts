// Protects: all that the pointer does on the map is done by keyboard too, and controls are large enough.
import type { Page } from '@playwright/test';
import { mapIsDrawn } from '../support/map.ts';
import { test as cold } from '../support/site.ts';
import { expect, test } from '../support/warm.ts';

cold(
	'a journey by keyboard: to the marks, from one to the next, into a record and back',
	async ({ page }) => {
		await page.goto('/#map=5/48.5/143');
		await mapIsDrawn(page);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('region', { name: /Drawn map/ })).toBeFocused();
		await page.keyboard.press('Tab');
		const marks = page.getByRole('listbox', { name: /Marks on the map/ });
		await expect(marks).toBeFocused();
		const active = marks.getByRole('option', { selected: true });
		await expect(active).toHaveCount(1);

		// Home and PageDown go through all of them in their order, whatever their bearing.
		const all = await marks.getByRole('option').count();
		expect(all).toBeGreaterThan(5);
		await page.keyboard.press('Home');
		const heard = new Set<string>();
		for (let i = 0; i < all; i++) {
			heard.add((await active.getAttribute('id')) ?? '');
			await page.keyboard.press('PageDown');
		}
		const inOrder = await marks
			.getByRole('option')
			.evaluateAll((options) => options.map(({ id }) => id));
		expect([...heard]).toEqual(inOrder);

		// An arrow goes where it points.
		await page.keyboard.press('Home');
		const place = async () => {
			const box = await active.boundingBox();
			if (!box) throw new Error('no mark is chosen');
			return box;
		};
		const first = await place();
		await page.keyboard.press('ArrowRight');
		expect((await place()).x).toBeGreaterThan(first.x);

		// A place opens, the text takes the focus; Escape closes it and the focus is back on the mark.
		for (let i = 0; i < all && !/Sakhalin, place/.test((await active.textContent()) ?? ''); i++)
			await page.keyboard.press('PageDown');
		await expect(active).toContainText('Sakhalin, place');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sakhalin');
		await expect(page.getByRole('main')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
		await expect(marks).toBeFocused();
	}
);

test('a spot of several says what is in it, and its list gives the focus back', async ({
	page,
	visit
}) => {
	await visit('/#map=9/35.6895/139.6917');
	await mapIsDrawn(page);
	const marks = page.getByRole('listbox', { name: /Marks on the map/ });
	await marks.focus();
	const active = marks.getByRole('option', { selected: true });
	await expect(active).toContainText(/Tokyo · \d+ records: \d+ events, \d+ agreements/);
	await page.keyboard.press('Enter');
	const list = page.getByRole('dialog', { name: /^Tokyo · \d+ records: / });
	await expect(list.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await expect(marks).toBeFocused();
});

test('an island without a record is reached by keyboard too', async ({ page, visit }) => {
	await visit('/#map=7.5/50.2/155.6');
	await mapIsDrawn(page);
	const marks = page.getByRole('listbox', { name: /Marks on the map/ });
	await marks.focus();
	const island = marks.getByRole('option', { name: 'Paramushir, island' });
	await expect(island).toHaveCount(1);
	await page.keyboard.press('Home');
	const all = await marks.getByRole('option').count();
	for (let i = 0; i < all && (await island.getAttribute('aria-selected')) !== 'true'; i++)
		await page.keyboard.press('PageDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paramushir');
	await page.keyboard.press('Escape');
	await expect(marks).toBeFocused();
});

cold(
	'buttons pan, zoom, turn and frame the map, and what comes into view is said',
	async ({ page }) => {
		await page.goto('/#map=6/43.6/143.3');
		await mapIsDrawn(page);
		const said = page.getByRole('status').filter({ hasText: 'in view' });
		await expect(said).toHaveCount(0);
		await page.getByRole('button', { name: 'Compass and arrows' }).press('Enter');
		await page.getByRole('button', { name: 'Move the map right' }).press('Enter');
		await expect(page).toHaveURL(/#map=6\/43\.\d+\/14[4-9]/);
		await expect(said).toHaveText(/\d+ records? in view|No record in view/);
		await page.getByRole('button', { name: 'Move the map down' }).press('Enter');
		await expect(page).toHaveURL(/#map=6\/(39|40|41|42)/);
		await page.getByRole('button', { name: 'Zoom out' }).press('Enter');
		await expect(page).toHaveURL(/#map=5\//);
		await page.getByRole('button', { name: 'Show all six places' }).press('Enter');
		await expect(said).toHaveText(
			/\d{3} records in view: \d+ events, \d+ projects, \d+ agreements/
		);
		// Turned by the keys of the map itself, the compass turns it back.
		await page.getByRole('region', { name: /Drawn map/ }).press('Shift+ArrowRight');
		const compass = page.getByRole('button', { name: /Turn north up/ });
		await compass.press('Enter');
		await expect(page.getByRole('button', { name: 'North is up' })).toBeVisible();
	}
);

test('what is in view is a list that follows the map and opens its records', async ({
	page,
	visit
}) => {
	await visit('/#map=7/71/71');
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'List of what is in view' }).press('Enter');
	const panel = page.getByRole('region', { name: 'What is in view' });
	const links = panel.getByRole('link');
	await expect(panel.getByRole('link', { name: /Yamal LNG/ }).first()).toBeVisible();
	const before = await links.count();
	await page.getByRole('button', { name: 'Show all six places' }).press('Enter');
	await expect.poll(() => links.count()).toBeGreaterThan(before + 50);
	await expect(panel).toContainText('in view:');
	await links.first().press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Treaty of Commerce');
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(page.getByRole('button', { name: 'List of what is in view' })).toBeFocused();
});

const small = (page: Page, least: number) =>
	page.evaluate(
		(min) =>
			[
				...document.querySelectorAll<HTMLElement>(
					'#map button, #map a, .tools button, header button'
				)
			]
				.filter((control) => control.checkVisibility())
				.map((control) => ({
					name: control.getAttribute('aria-label') ?? control.textContent.trim(),
					box: control.getBoundingClientRect()
				}))
				.filter(({ box }) => box.width < min || box.height < min)
				.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
		least
	);

test('every control of the map is at least 24 pixels', async ({ page, visit }) => {
	await visit('/places/sakhalin/');
	expect(await small(page, 24)).toEqual([]);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

	test('every control of the map is at least 44 pixels, to be touched', async ({ page, visit }) => {
		await visit('/places/sakhalin/');
		await page.getByRole('button', { name: 'More tools of the map' }).tap();
		expect((await small(page, 44)).filter((line) => !line.startsWith('Borders today'))).toEqual([]);
	});
});
