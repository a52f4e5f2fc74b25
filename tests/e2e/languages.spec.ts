// Protects: the atlas is read in three languages, and a reader can change the language anywhere without losing the place.
import { check } from '../support/axe.ts';
import { cutWords } from '../support/cut-words.ts';
import { expect, test } from '../support/site.ts';

const starts = {
	ru: { path: '/ru/places/sochi/', locale: 'ru-RU', name: 'Сочи' },
	ja: { path: '/ja/places/sochi/', locale: 'ja-JP', name: 'ソチ' }
};

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a page leads to itself in the other languages', async ({ page }) => {
		await page.goto('/places/sochi/');
		for (const [language, own, name] of [
			['ru', 'Русский', 'Сочи'],
			['ja', '日本語', 'ソチ'],
			['en', 'English', 'Sochi']
		] as const) {
			await page.getByRole('link', { name: own, exact: true }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
		}
	});
});

for (const [language, { path, locale, name }] of Object.entries(starts))
	test.describe(`in ${language}`, () => {
		test.use({ locale });

		test('a reader goes from a place to a record and its source, and back', async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
			const record = page.locator('#timeline article h4 a').first();
			const title = (await record.textContent()) ?? '';
			await record.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}/`));
			const source = page.locator('#evidence a[href*="/sources/"]').first();
			const named = (await source.textContent()) ?? '';
			await source.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(named);
			expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}/sources/.`));
			await page.goBack();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		});

		test('the change of language keeps the record, the query and the fragment', async ({
			page
		}) => {
			await page.goto(`${path}?kind=project#evidence`);
			await page.locator('html[data-scripts="run"]').waitFor();
			await page.getByRole('link', { name: 'English', exact: true }).first().click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sochi');
			expect(page.url()).toMatch(/\/places\/sochi\/\?kind=project#evidence$/);
		});

		test('on a phone no words are cut', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			for (const kind of [path, `/${language}/borders/`])
				await test.step(kind, async () => {
					await page.goto(kind);
					await page.locator('html[data-scripts="run"]').waitFor();
					// The strip of the years comes when the page is alive.
					if (kind.endsWith('/borders/')) await page.locator('.years output').waitFor();
					await page.evaluate(() => document.fonts.ready);
					expect(await cutWords(page)).toEqual([]);
				});
		});

		for (const kind of [`/${language}/`, path, `/${language}/ledger/`])
			test(`axe finds nothing on ${kind}`, async ({ page }) => {
				await page.goto(kind);
				await page.locator('html[data-scripts="run"]').waitFor();
				expect(await check(page, kind)).toEqual([]);
			});
	});

test.describe('a reader of Japanese', () => {
	test.use({ locale: 'ja-JP' });

	test('is offered Japanese once on a page in English, and nothing else is chosen', async ({
		page
	}) => {
		await page.goto('/borders/?year=1875');
		const offer = page.getByRole('link', { name: 'このページを日本語で読む' });
		await expect(offer).toHaveAttribute('href', '/ja/borders/?year=1875');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.reload();
		await page.locator('html[data-scripts="run"]').waitFor();
		await expect(offer).toHaveCount(0);
	});
});
