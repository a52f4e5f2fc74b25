// Protects: a shared link shows another reader the same view.
import { copyLink } from '../support/copy-link.ts';
import { mapIsReady } from '../support/map.ts';
import { expect, test } from '../support/warm.ts';

test('a shared link opens the same view in a new window', async ({ page, visit, browser }) => {
	await visit('/places/kuril-islands/?layers=areas,names#map=7.25/44.2/146.1');
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/#map=8\.25\//);
	await copyLink(page);
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(page.url());

	const other = await browser.newContext();
	await other.grantPermissions(['clipboard-read', 'clipboard-write']);
	const fresh = await other.newPage();
	await fresh.goto(link);
	await mapIsReady(fresh);
	await copyLink(fresh);
	expect(await fresh.evaluate(() => navigator.clipboard.readText())).toBe(link);
	await other.close();
});
