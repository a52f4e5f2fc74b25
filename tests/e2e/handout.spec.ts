// Protects: a handout prints on the paper of both worlds in a few pages, its answers on the last, and can be read without scripts.
import { checkDayAndNight } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

/** Chromium writes the tree of the pages uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

test('it prints on A4 and on Letter, and a button opens the window for it', async ({ page }) => {
	await page.goto('/handout/places/sochi/');
	// Letter is shorter: the questions may want a page of their own.
	for (const format of ['A4', 'Letter'])
		expect([4, 5], format).toContain(pagesOf(await page.pdf({ format })));
	await page.evaluate(() => (window.print = () => void (document.title = 'printed')));
	await page.getByRole('button', { name: 'Print or save as PDF' }).click();
	await expect(page).toHaveTitle('printed');
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(await checkDayAndNight(page)).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a page leads to it, and it has no button that does nothing', async ({ page }) => {
		await page.goto('/places/sochi/');
		await page.getByRole('link', { name: 'Handout for a class' }).click();
		await expect(page.getByRole('heading', { name: 'Questions' })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
