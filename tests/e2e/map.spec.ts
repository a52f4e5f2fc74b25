import { clickMiddle, mapIsReady, middleOfMap } from '../support/map.ts';
import { pixelsOf } from '../support/pixels.ts';
import { expect, test } from '../support/site.ts';

const tokyo = '/#map=9/35.6895/139.6917';

test('several records at one spot are all reached from a list', async ({ page }) => {
	await page.goto(tokyo);
	const list = page.getByRole('dialog', { name: 'Records at this spot' });
	await clickMiddle(page, () => expect(list).toBeVisible({ timeout: 1000 }));
	const links = list.getByRole('link');
	expect(await links.count()).toBeGreaterThan(20);
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await clickMiddle(page, () => expect(list).toBeVisible({ timeout: 1000 }));
	const chosen = links.nth(3);
	const href = await chosen.getAttribute('href');
	await chosen.click();
	await expect(page).toHaveURL((url) => url.pathname === href);
	// The reader opened it on the map, so the map stays where it was and the link says so.
	await expect(page).toHaveURL(/#map=9\/35\.6/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
});

test('a single mark opens its record', async ({ page }) => {
	await page.goto('/#map=7/52.297778/104.296387');
	await clickMiddle(page, () =>
		expect(page).toHaveURL(/statement-irkutsk-2001/, { timeout: 1000 })
	);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('hovering shows a name', async ({ page }) => {
	await page.goto('/#map=8/50.32/155.75');
	await mapIsReady(page);
	const { x, y } = await middleOfMap(page);
	await expect(async () => {
		await page.mouse.move(x + 40, y + 40);
		await page.mouse.move(x, y);
		await expect(page.locator('.hover')).toHaveText('Paramushir', { timeout: 1000 });
	}).toPass({ timeout: 20_000 });
});

test('panning writes the camera and no history', async ({ page }) => {
	await page.goto('/places/hokkaido/');
	await mapIsReady(page);
	const before = await page.evaluate(() => history.length);
	const { x, y } = await middleOfMap(page);
	for (let i = 0; i < 3; i++) {
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x - 120, y - 60, { steps: 4 });
		await page.mouse.up();
	}
	await expect(page).toHaveURL(/\/places\/hokkaido\/#map=[\d.]+\/[\d.]+\/[\d.]+$/);
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('layers are turned off in the panel, in the link, and after a reload', async ({ page }) => {
	await page.goto('/places/sakhalin/');
	await mapIsReady(page);
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	await page.getByRole('checkbox', { name: 'Agreements' }).uncheck();
	await expect(page).toHaveURL(
		/\?layers=areas,relief,limits,borders,lettering,names,projects,events/
	);
	await page.reload();
	await page.getByRole('button', { name: 'Layers and legend' }).click();
	await expect(page.getByRole('checkbox', { name: 'Agreements' })).not.toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Events' })).toBeChecked();
	// The look goes along to the next page.
	await page.getByRole('link', { name: 'Events', exact: true }).click();
	await expect(page).toHaveURL(/\/events\/\?layers=/);
	await page.keyboard.press('Escape');
});

test('a shared link opens the same view in a new window', async ({ page, context, browser }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/places/kuril-islands/?layers=areas,names#map=7.25/44.2/146.1');
	await mapIsReady(page);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/#map=8\.25\//);
	await page.getByRole('button', { name: 'Share this view' }).click();
	await expect(page.getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(page.url());

	const other = await browser.newContext();
	await other.grantPermissions(['clipboard-read', 'clipboard-write']);
	const fresh = await other.newPage();
	await fresh.goto(link);
	await mapIsReady(fresh);
	await fresh.getByRole('button', { name: 'Share this view' }).click();
	await expect(fresh.getByText('Link copied')).toBeVisible();
	expect(await fresh.evaluate(() => navigator.clipboard.readText())).toBe(link);
	await other.close();
});

test('Back and Forward bring back the camera of each page', async ({ page }) => {
	await page.goto('/places/hokkaido/#map=8/43.1/141.4');
	await mapIsReady(page);
	await page
		.getByRole('navigation', { name: 'The six places' })
		.getByRole('link', { name: 'Sochi' })
		.click();
	await expect(page).toHaveURL('/places/sochi/');
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await expect(page).toHaveURL(/sochi\/#map=/);
	const sochi = page.url();
	await page.goBack();
	await expect(page).toHaveURL(/hokkaido\/#map=8\/43\.1\/141\.4$/);
	await page.goForward();
	await expect(page).toHaveURL(sochi);
	// What is seen is what the link says.
	await page.getByRole('button', { name: 'Zoom out' }).click();
	await expect(page).not.toHaveURL(sochi);
	const zoom = (url: string) => Number(/#map=([\d.]+)/.exec(url)?.[1]);
	expect(zoom(page.url())).toBeCloseTo(zoom(sochi) - 1, 1);
});

test('an address that was changed by hand is brought back as it was', async ({ page }) => {
	await page.goto('/places/hokkaido/');
	await mapIsReady(page);
	await page.evaluate(() => (location.hash = '#map=8/43.1/141.4'));
	await page.getByRole('navigation', { name: 'The six places' }).getByText('Sochi').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
	await page.goBack();
	await expect(page).toHaveURL(/hokkaido\/#map=8\/43\.1\/141\.4$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hokkaido');
	await page.goBack();
	await expect(page).toHaveURL('/places/hokkaido/');
	await page.goForward();
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
});

test('one map survives navigation', async ({ page }) => {
	await page.goto('/');
	await mapIsReady(page);
	await page
		.locator('.map canvas')
		.first()
		.evaluate((canvas) => canvas.setAttribute('data-first', ''));
	await page.getByRole('link', { name: 'Projects', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Projects');
	await page
		.getByRole('main')
		.getByRole('link', { name: 'Yamal LNG', exact: true })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yamal LNG');
	await expect(page.locator('.map canvas')).toHaveCount(1);
	await expect(page.locator('.map canvas[data-first]')).toHaveCount(1);
});

test('a page without a camera in its link frames its record', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/places/sochi/');
	await mapIsReady(page);
	await expect(page).toHaveURL('/places/sochi/');
	await page.getByRole('button', { name: 'Share this view' }).click();
	await expect(page.getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const [, zoom, lat, lng] = /#map=([\d.]+)\/([\d.]+)\/([\d.]+)$/.exec(link) ?? [];
	expect(Number(zoom)).toBeGreaterThan(7);
	expect(Math.abs(Number(lat) - 43.6)).toBeLessThan(0.2);
	expect(Math.abs(Number(lng) - 39.73)).toBeLessThan(0.2);
});

test('a mark at the edge of the map is brought into view when it is opened', async ({ page }) => {
	// Irkutsk lies some 30 pixels from the left edge here.
	await page.goto('/#map=5/52.3/112.2');
	await mapIsReady(page);
	const box = await page.locator('.map canvas').first().boundingBox();
	if (!box) throw new Error('the map has no canvas');
	// Web Mercator: a degree of longitude is 512 · 2^zoom / 360 pixels.
	const x = box.x + box.width / 2 + (104.296387 - 112.2) * ((512 * 2 ** 5) / 360);
	await expect(async () => {
		await page.mouse.click(x, box.y + box.height / 2);
		await expect(page).toHaveURL(/statement-irkutsk-2001/, { timeout: 1000 });
	}).toPass({ timeout: 20_000 });
	await expect(page).toHaveURL(/#map=5\/52\.\d+\/104\.\d+$/);
});

test('what the page is about stands out on the map, in light and in dark', async ({ page }) => {
	const camera = '#map=6/43.5/143';
	await page.goto(`/${camera}`);
	await mapIsReady(page);
	await expect.poll(() => pixelsOf(page, 'var(--area)'), { timeout: 20_000 }).toBeGreaterThan(5000);
	expect(await pixelsOf(page, 'var(--selected)')).toBeLessThan(20);
	await page.goto(`/places/hokkaido/${camera}`);
	await mapIsReady(page);
	await expect
		.poll(() => pixelsOf(page, 'var(--selected)'), { timeout: 20_000 })
		.toBeGreaterThan(400);
	// The map reads the same tokens as the page, also when the theme changes under it.
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect
		.poll(() => pixelsOf(page, 'var(--selected)'), { timeout: 20_000 })
		.toBeGreaterThan(400);
	await expect
		.poll(() => pixelsOf(page, 'var(--sea)'), { timeout: 20_000 })
		.toBeGreaterThan(20_000);
});
