// Protects: a view is shared and cited in words, without a map too, and the panel is fit for everyone.
import { readFile } from 'node:fs/promises';
import { checkDayAndNight } from '../support/axe.ts';
import { expect, test } from '../support/warm.ts';

test('a view is cited in six forms, copied and saved, and its link says what it keeps', async ({
	page,
	visit
}) => {
	await visit('/events/2016-05-06-sochi-summit/?from=2016-05&to=2016-12');
	await page.getByRole('button', { name: 'Share this view' }).click();
	const panel = page.getByRole('region', { name: 'Share and cite' });
	await expect(panel.getByText('It keeps the page, the window of time.')).toBeVisible();
	const link = await panel.getByRole('textbox', { name: 'Link to this view' }).inputValue();
	expect(link).toContain('/events/2016-05-06-sochi-summit/?from=2016-05&to=2016-12');
	await expect(panel.getByRole('img', { name: 'QR code of this link' })).toBeVisible();
	const text = panel.locator('.citation');
	for (const [form, begins] of [
		['Chicago', /^“.+, Sochi\.” La Pérouse/],
		['APA', /^La Pérouse\. \(n\.d\.\)/],
		['Wikipedia', /^\{\{cite web/],
		['CSL-JSON', /^\[/],
		['RIS', /^TY {2}- ELEC/],
		['BibTeX', /^@misc\{laperouse-events-2016-05-06-sochi-summit,/]
	] as const) {
		await panel.getByRole('button', { name: form, exact: true }).click();
		await expect(text).toHaveText(begins);
		await expect(text).toContainText('from=2016-05');
	}
	const downloading = page.waitForEvent('download');
	await panel.getByRole('button', { name: 'Save as la-perouse.bib' }).click();
	const saved = await readFile(await (await downloading).path(), 'utf8');
	expect(saved.trim()).toBe(((await text.textContent()) ?? '').trim());
	expect(await checkDayAndNight(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Share this view' })).toBeFocused();
});

test('a link of a release that is not known here says so, until it is hidden', async ({
	page,
	visit
}) => {
	await visit('/about/?v=2001-02-03');
	const note = page.getByRole('complementary', { name: 'The release of this link' });
	await expect(note).toContainText('2001-02-03, which is not known here');
	await note.getByRole('button', { name: 'Hide' }).click();
	await expect(note).toHaveCount(0);
	await expect(page).toHaveURL('/about/');
});
