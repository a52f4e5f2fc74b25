// Protects: a page is readable, with its map drawn, after few bytes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allLanguages } from '../../geo/schema/text.ts';
import { siteFolder } from '../support/paths.ts';

/** Markup and what it has to wait for, in English; not what is fetched ahead for later. */
const limit = 62_000;
/** A third more in another script, whose letters take two or three bytes. */
const limits = { en: limit, ru: (limit * 4) / 3, ja: (limit * 4) / 3 };

test.each([
	'/',
	'/places/kuril-islands/',
	'/events/2016-05-06-sochi-summit/',
	'/agreements/',
	'/stories/four-islands-two-maps/'
])('%s is readable, with its map drawn, after few bytes in every language', (page) => {
	for (const language of allLanguages) {
		const path = language === 'en' ? page : `/${language}${page}`;
		const markup = readFileSync(`${siteFolder}${path}index.html`, 'utf8');
		expect(markup).toContain('<svg class="drawing');
		const sheets = [...markup.matchAll(/<link href="([^"]+\.css)" rel="stylesheet">/g)];
		expect(sheets.length).toBeGreaterThan(0);
		const texts = sheets.map(([, href]) => readFileSync(`${siteFolder}${href}`));
		const bytes = [markup, ...texts].reduce((sum, text) => sum + gzipSync(text).length, 0);
		expect(bytes, path).toBeLessThan(limits[language]);
	}
});
