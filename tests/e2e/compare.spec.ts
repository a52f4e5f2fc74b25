// Protects: two sides stand beside each other as the link says, are chosen by keyboard, and a wrong side is named.
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { chooseByKeys } from '../support/combobox.ts';
import { expect, test } from '../support/warm.ts';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => main(page).getByRole('heading', { name: / beside / });
const side = (page: Page, name: 'First side' | 'Second side') => page.getByRole('group', { name });
const part = (page: Page, name: RegExp) => main(page).getByRole('region', { name });
const cells = (page: Page, name: RegExp) =>
	page.getByRole('row', { name }).getByRole('cell').allTextContents();

test('one place on two days: what changed comes first, and says from what to what', async ({
	page,
	visit
}) => {
	await visit('/compare/?first=yamal&first-asof=2016&second=yamal&second-asof=2022');
	await expect(heading(page)).toHaveText(
		'Yamal Peninsula, as it stood at the end of 2016 beside Yamal Peninsula, as it stood at the end of 2022'
	);
	const first = part(page, /^Projects/)
		.getByRole('listitem')
		.first();
	await expect(first).toContainText('differs');
	await expect(part(page, /^Projects/)).toContainText(
		/Yamal LNG[^]*end of 2016\s*financed[^]*end of 2022\s*operating/
	);
	await expect(main(page).locator('.tools').getByRole('status')).toContainText(
		/^\d+ records on both sides, of which \d+ differ; 0 records only on the first/
	);
	const [earlier, later, difference] = await cells(page, /^Projects/);
	expect(Number(later)).toBeGreaterThan(Number(earlier));
	expect(difference).toBe(`+${Number(later) - Number(earlier)}`);
});

test('sides are chosen by keyboard, swapped, kept in the link, and Back undoes each', async ({
	page,
	visit
}) => {
	await visit('/compare/');
	await expect(heading(page)).toHaveText('Sochi, May 2016 beside Nagato, December 2016');
	const place = side(page, 'Second side').getByRole('combobox');
	await chooseByKeys(page, place, 'hokkaid', /^Hokkaido$/);
	await expect(heading(page)).toHaveText('Sochi, May 2016 beside Hokkaido, December 2016');
	await expect(page).toHaveURL(/\?first=sochi&.*second=hokkaido&/);

	const from = side(page, 'Second side').getByRole('textbox', { name: 'From' });
	await from.fill('2017');
	await from.press('Enter');
	await expect(side(page, 'Second side').getByRole('alert')).toHaveText(
		'The window would begin after its end.'
	);
	await expect(heading(page)).toContainText('Hokkaido, December 2016');

	await page.getByRole('button', { name: 'Swap' }).press('Enter');
	await expect(heading(page)).toHaveText('Hokkaido, December 2016 beside Sochi, May 2016');
	await page.goBack();
	await expect(heading(page)).toHaveText('Sochi, May 2016 beside Hokkaido, December 2016');
	await page.goBack();
	await expect(heading(page)).toHaveText('Sochi, May 2016 beside Nagato, December 2016');
});

test('the filters of the atlas hold for both sides, and the file has what is shown', async ({
	page,
	visit
}) => {
	await visit('/compare/?kind=project&first=sakhalin&second=hokkaido');
	await expect(part(page, /^Projects/)).toBeVisible();
	await expect(part(page, /^Events/)).toHaveCount(0);
	const shown = await part(page, /^Projects/)
		.getByRole('listitem')
		.count();
	const saving = page.waitForEvent('download');
	await main(page).getByRole('button', { name: 'CSV' }).click();
	const file = readFileSync(await (await saving).path(), 'utf8');
	expect(file.trimEnd().split('\r\n')).toHaveLength(1 + shown);
});

test('a record that is opened has the look of the link but not its sides', async ({
	page,
	visit
}) => {
	await visit('/compare/?status=operating&first=yamal&second=sakhalin');
	await part(page, /^Projects/)
		.getByRole('link', { name: 'Yamal LNG', exact: true })
		.click();
	await expect(page).toHaveURL(/\/projects\/yamal-lng\/\?status=operating$/);
});

test('a place that is none is named, and the other side is still there', async ({
	page,
	visit
}) => {
	await visit('/compare/?first=nowhere&second=yamal');
	await expect(main(page).getByRole('alert')).toHaveText(
		'The atlas has no place “nowhere”: choose another.'
	);
	await expect(
		part(page, /^Projects/).getByRole('link', { name: 'Yamal LNG', exact: true })
	).toBeVisible();
	await visit('/compare/?first-from=2017&first-to=2016');
	await expect(page.getByText('The link begins its time window after its end.')).toBeVisible();
	await expect(heading(page)).toHaveText('Sochi, May 2016 beside Nagato, December 2016');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 800 } });
	test('the sides stand one above the other, and nothing is cut', async ({ page, visit }) => {
		await visit('/compare/?first=kuril-islands&second=hokkaido');
		const only = part(page, /^Events/).getByRole('heading', { name: /^Only / });
		await expect(only).toHaveCount(2);
		const [one, other] = await only.evaluateAll((heads) =>
			heads.map((head) => head.getBoundingClientRect().toJSON())
		);
		expect(other.left).toBe(one.left);
		expect(other.top).toBeGreaterThan(one.bottom);
		const width = await main(page).evaluate((element) => element.scrollWidth - element.clientWidth);
		expect(width).toBe(0);
	});
});
