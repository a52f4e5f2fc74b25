import { mapIsDrawn, mapIsReady } from '../support/map.ts';
import { expect, test } from '../support/site.ts';

test('a journey by keyboard: to the marks, from one to the next, into a record and back', async ({
	page
}) => {
	await page.goto('/#map=5/47.5/143');
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

	// Home and PageDown go through all of them, whatever their bearing.
	const all = await marks.getByRole('option').count();
	expect(all).toBeGreaterThan(5);
	await page.keyboard.press('Home');
	const heard = new Set<string>();
	for (let i = 0; i < all; i++) {
		heard.add((await active.getAttribute('id')) ?? '');
		await page.keyboard.press('PageDown');
	}
	expect(heard.size).toBe(all);

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
});

test('a spot of several says what is in it, and its list gives the focus back', async ({
	page
}) => {
	await page.goto('/#map=9/35.6895/139.6917');
	await mapIsDrawn(page);
	const marks = page.getByRole('listbox', { name: /Marks on the map/ });
	await marks.focus();
	const active = marks.getByRole('option', { selected: true });
	await expect(active).toContainText(/\d+ records: \d+ events, \d+ agreements/);
	await page.keyboard.press('Enter');
	const list = page.getByRole('dialog', { name: 'records at this spot' });
	await expect(list.getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await expect(marks).toBeFocused();
});

test('an island without a record is reached by keyboard too', async ({ page }) => {
	await page.goto('/#map=7.5/50.2/155.6');
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

test('buttons pan, zoom, turn and frame the map, and what comes into view is said', async ({
	page
}) => {
	await page.goto('/#map=6/43.6/143.3');
	await mapIsDrawn(page);
	const said = page.getByRole('status').filter({ hasText: 'in view' });
	await expect(said).toHaveCount(0);
	await page.getByRole('button', { name: 'Move the map right' }).press('Enter');
	await expect(page).toHaveURL(/#map=6\/43\.\d+\/14[4-9]/);
	await expect(said).toHaveText(/\d+ records? in view|No record in view/);
	await page.getByRole('button', { name: 'Move the map down' }).press('Enter');
	await expect(page).toHaveURL(/#map=6\/(39|40|41|42)/);
	await page.getByRole('button', { name: 'Zoom out' }).press('Enter');
	await expect(page).toHaveURL(/#map=5\//);
	await page.getByRole('button', { name: 'Show all six places' }).press('Enter');
	await expect(said).toHaveText(/\d{3} records in view: \d+ events, \d+ projects, \d+ agreements/);
	// Turned by the keys of the map itself, the compass turns it back.
	await page.getByRole('region', { name: /Drawn map/ }).press('Shift+ArrowRight');
	const compass = page.getByRole('button', { name: /Turn north up/ });
	await compass.press('Enter');
	await expect(page.getByRole('button', { name: 'North is up' })).toBeVisible();
});

test('what is in view is a list that follows the map and opens its records', async ({ page }) => {
	await page.goto('/#map=7/71/71');
	await mapIsDrawn(page);
	await page.getByRole('button', { name: 'What is in view' }).press('Enter');
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
	await expect(page.getByRole('button', { name: 'What is in view' })).toBeFocused();
});

test('every control of the map is at least 24 pixels, and 44 where it is touched', async ({
	page,
	browser,
	baseURL
}) => {
	const small = (target: typeof page, least: number) =>
		target.evaluate(
			(min) =>
				[...document.querySelectorAll<HTMLElement>('#map button, #map a, header button')]
					.filter((control) => control.checkVisibility())
					.map((control) => ({
						name: control.getAttribute('aria-label') ?? control.textContent.trim(),
						box: control.getBoundingClientRect()
					}))
					.filter(({ box }) => box.width < min || box.height < min)
					.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
			least
		);
	await page.goto('/places/sakhalin/');
	await mapIsReady(page);
	expect(await small(page, 24)).toEqual([]);
	const context = await browser.newContext({
		viewport: { width: 390, height: 780 },
		hasTouch: true,
		isMobile: true,
		...(baseURL && { baseURL })
	});
	const phone = await context.newPage();
	await phone.goto('/places/sakhalin/');
	await mapIsReady(phone);
	await phone.getByRole('button', { name: 'Compass and arrows' }).tap();
	expect((await small(phone, 44)).filter((line) => !line.startsWith('Borders today'))).toEqual([]);
	await context.close();
});
