// Protects: the map, its panels and what is opened over a page can be used by everybody.
import { check, checkDayAndNight, checkForm } from '../support/axe.ts';
import { mapIsDrawn, mapIsReady } from '../support/map.ts';
import { openTool } from '../support/open-tool.ts';
import { expect, test } from '../support/site.ts';
import { test as warm } from '../support/warm.ts';

/** Pages whose map and controls differ: the usual ones, borders with their years, a measure. */
const pages = ['/', '/borders/?year=1875', '/islands/urup/?measure=nemuro,habomai'];

for (const width of [1280, 320])
	warm.describe(`${width} pixels wide`, () => {
		warm.use({ viewport: { width, height: 720 } });

		for (const path of pages)
			warm(`axe finds nothing on ${path} with its map and panel`, async ({ page, visit }) => {
				await visit(path);
				await mapIsDrawn(page);
				const found = await checkForm(page);
				await openTool(page, 'Layers and legend');
				await expect(page.getByRole('region', { name: 'Layers and legend' })).toBeVisible();
				found.push(...(await checkDayAndNight(page, '[aria-label="Layers and legend"]')));
				expect(found).toEqual([]);
			});

		warm('axe finds nothing in the panels and the search', async ({ page, visit }) => {
			await visit('/places/sochi/?from=2016-05&to=2016-12');
			const found: string[] = [];
			for (const name of ['Time', 'Filters']) {
				await page.emulateMedia({ colorScheme: 'light' });
				await page.getByRole('button', { name, exact: true }).click();
				const panel = page.getByRole('region', { name, exact: true });
				await expect(panel.getByRole('button').nth(2)).toBeVisible();
				// What lies around it has the colours that it always has.
				const inPanel = await checkDayAndNight(page, `section[aria-label="${name}"]`);
				found.push(...(await checkForm(page, name)), ...inPanel);
			}
			await page.keyboard.press('Control+k');
			await page.getByRole('combobox', { name: /^Search places/ }).fill('abe');
			await expect(page.getByRole('option').first()).toBeVisible();
			found.push(...(await check(page, 'search')));
			expect(found).toEqual([]);
		});
	});

test('in forced colours what is pressed and chosen can still be told', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/places/sakhalin/');
	await mapIsReady(page);
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	const box = page.getByRole('checkbox', { name: 'Relief' });
	await expect(box).toBeChecked();
	const before = await box.screenshot();
	await box.uncheck();
	expect((await box.screenshot()).equals(before)).toBe(false);
});

test('without wish for motion nothing fades and the map jumps', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.addInitScript(() => {
		const started: string[] = [];
		Object.assign(window, { started });
		const original = document.startViewTransition?.bind(document);
		if (original)
			document.startViewTransition = (update) => {
				started.push(location.pathname);
				return original(update);
			};
	});
	await page.goto('/');
	await mapIsReady(page);
	const started = () => page.evaluate(() => (window as unknown as { started: string[] }).started);
	await page.getByRole('main').getByRole('link', { name: 'Sochi', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
	expect(await started()).toEqual([]);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.getByRole('link', { name: 'Events', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Events');
	expect(await started()).toHaveLength(1);
});
