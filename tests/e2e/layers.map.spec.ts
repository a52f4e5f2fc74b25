// Protects: layers are turned on and off, and a reload shows them as they were.
import { expect, test } from '../support/warm.ts';

test('layers are turned off in the panel, in the link, and after a reload', async ({
	page,
	visit
}) => {
	await visit('/places/sakhalin/');
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
