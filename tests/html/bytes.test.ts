// Protects: a page is readable, with its map drawn, after few bytes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolder } from '../support/paths.ts';

/** Markup and what it has to wait for; not what is fetched ahead for later. */
const limit = 60_000;

test.each([
	'/',
	'/places/kuril-islands/',
	'/events/2016-05-06-sochi-summit/',
	'/agreements/',
	'/stories/four-islands-two-maps/'
])('%s is readable, with its map drawn, after at most 60 kB', (path) => {
	const markup = readFileSync(`${siteFolder}${path}index.html`, 'utf8');
	expect(markup).toContain('<svg class="drawing');
	const sheets = [...markup.matchAll(/<link href="([^"]+\.css)" rel="stylesheet">/g)];
	expect(sheets.length).toBeGreaterThan(0);
	const texts = sheets.map(([, href]) => readFileSync(`${siteFolder}${href}`));
	const bytes = [markup, ...texts].reduce((sum, text) => sum + gzipSync(text).length, 0);
	expect(bytes).toBeLessThan(limit);
});
