import { sixPlaces } from '../support/places.ts';
import { expect, test } from '../support/site.ts';

test.use({ engine: 'held' });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { id, name } of sixPlaces)
		test(`${name} says whose sources tell its story, in bars and numbers`, async ({ page }) => {
			await page.goto(`/places/${id}/`);
			const balance = page.getByRole('region', { name: 'Who tells this story' });
			const total = Number(/\d+/.exec(await balance.locator('p').first().innerText())?.[0]);
			const counts = await balance.locator('li b').allInnerTexts();
			expect(counts).toHaveLength(8);
			const sum = (words: string[]) => words.reduce((n, word) => n + Number(word), 0);
			expect(sum(counts.slice(0, 4))).toBe(total);
			expect(sum(counts.slice(4))).toBe(total);
			// The first bar as drawn: four parts that fill it.
			const parts = await balance
				.locator('svg.whole')
				.first()
				.locator('rect')
				.evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
			const bar = await balance.locator('svg.whole').first().boundingBox();
			expect(parts).toHaveLength(4);
			expect(Math.abs(parts.reduce((a, b) => a + b, 0) - (bar?.width ?? 0))).toBeLessThan(8);
		});

	for (const [path, reason] of [
		['/events/2016-05-06-sochi-summit/', 'Touches: Sochi'],
		['/projects/yamal-lng/', 'Touches: Yamal Peninsula'],
		['/agreements/eight-point-plan/', 'Answers what Nikkei says'],
		['/actors/shinzo-abe/', 'Leads to: Sochi'],
		['/statements/claim-streltsov-sez/', 'Answers what Rethinking Russia says'],
		['/themes/plan-point-4/', 'It is point 4 of the eight-point plan'],
		['/places/iturup/', 'Lies, by the grouping of the map, in: Kuril Islands'],
		['/sources/ruemb-sochi2016/', 'Carries evidence of']
	] as const)
		test(`${path} says why it is here`, async ({ page }) => {
			await page.goto(path);
			const why = page.getByRole('region', { name: 'Why it is here, and what is missing' });
			await expect(why.getByRole('listitem').filter({ hasText: reason })).toBeVisible();
		});

	test('what was left out is counted, and each count leads to its list', async ({ page }) => {
		await page.goto('/limits/');
		const parts = page.getByRole('navigation', { name: 'Parts of this page' });
		for (const part of await parts.getByRole('listitem').all()) {
			const count = await part.locator('.soft').innerText();
			const id = (await part.getByRole('link').getAttribute('href'))?.slice(1);
			await expect(page.locator(`#${id}-title .count`)).toHaveText(count);
		}
		await page.locator('#no-source summary').first().click();
		await page.locator('#no-source').getByRole('link').first().click();
		const why = page.getByRole('region', { name: 'Why it is here, and what is missing' });
		await expect(why.getByText(/^No source for/)).toBeVisible();
	});

	test('from a place to what rests on one source, and on to that source', async ({ page }) => {
		await page.goto('/places/kuril-islands/');
		const balance = page.getByRole('region', { name: 'Who tells this story' });
		await balance.getByText('Which rest on one source, or on one side').click();
		const item = balance.getByRole('listitem').filter({ hasText: 'one source:' }).first();
		const [record, source] = await item.getByRole('link').allInnerTexts();
		await item.getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(record ?? '');
		const why = page.getByRole('region', { name: 'Why it is here, and what is missing' });
		const gap = why.getByRole('listitem').filter({ hasText: 'Rests on one source alone' });
		await gap.getByRole('link', { name: source, exact: true }).click();
		const alone = page.getByRole('region', { name: /^What rests on it alone/ });
		const whole = alone.getByRole('listitem').filter({ hasText: 'the whole record' });
		await expect(whole.getByRole('link', { name: record, exact: true })).toBeVisible();
	});
});

test('the balance of a period opens the facts that it counts', async ({ page }) => {
	await page.goto('/balance/');
	const periods = page.getByRole('region', { name: 'By period' });
	await periods.getByRole('link', { name: 'Sochi to Nagato and Tokyo' }).click();
	await expect(page).toHaveURL(/\?from=2016-05&to=2016-12$/, { timeout: 15_000 });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Pérouse');
});

test('a source whose country is not known says so, and why', async ({ page }) => {
	await page.goto('/sources/eno-20160515/');
	await expect(
		page.getByText('Not known: neither its name nor its address shows it')
	).toBeVisible();
	await page.goto('/sources/ruemb-sochi2016/');
	await expect(page.getByRole('definition').filter({ hasText: /^\s*Russia\s*$/ })).toBeVisible();
});

test('in forced colours the parts of a bar are told apart by their pattern', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/places/kuril-islands/');
	const keys = page
		.getByRole('region', { name: 'Who tells this story' })
		.locator('li svg[width="12"] rect');
	await expect(keys).toHaveCount(8);
	const pictures = [];
	for (const key of (await keys.all()).slice(0, 4)) {
		await key.scrollIntoViewIfNeeded();
		pictures.push((await key.screenshot()).toString('base64'));
	}
	expect(new Set(pictures).size).toBe(4);
});
