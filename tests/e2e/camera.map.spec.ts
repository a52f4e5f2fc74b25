// Protects: where the map looks is in the link, comes back with Back, and costs no history.
import { copyLink } from '../support/copy-link.ts';
import { stepsBackOver } from '../support/history.ts';
import { middleOfMap } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

test('panning writes the camera and no history', async ({ page, visit }) => {
	await visit('/places/hokkaido/');
	const { x, y } = await middleOfMap(page);
	const steps = await stepsBackOver(page, async () => {
		for (let i = 0; i < 3; i++) {
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(x - 120, y - 60, { steps: 4 });
			await page.mouse.up();
		}
		await expect(page).toHaveURL(/\/places\/hokkaido\/#map=[\d.]+\/[\d.]+\/[\d.]+$/);
	});
	expect(steps).toBe(0);
});

test('Back and Forward bring back the camera of each page', async ({ page, visit }) => {
	await visit('/places/hokkaido/#map=8/43.1/141.4');
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

test('an address that was changed by hand is brought back as it was', async ({ page, visit }) => {
	await visit('/places/hokkaido/');
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

test('one map survives navigation', async ({ page, visit }) => {
	await visit('/');
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

test('a page without a camera in its link frames its record', async ({ page, visit }) => {
	await visit('/places/sochi/');
	await expect(page).toHaveURL('/places/sochi/');
	await copyLink(page);
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const [, zoom, lat, lng] = /#map=([\d.]+)\/([\d.]+)\/([\d.]+)$/.exec(link) ?? [];
	expect(Number(zoom)).toBeGreaterThan(7);
	expect(Math.abs(Number(lat) - 43.6)).toBeLessThan(0.2);
	expect(Math.abs(Number(lng) - 39.73)).toBeLessThan(0.2);
});
