// What a page costs before it can be read: counted by the tests of the pages, and before a release is served.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AnyLanguage } from '../geo/schema/text.ts';

/** The pages that are counted, by their addresses in English. */
export const firstViews = [
	'/',
	'/places/kuril-islands/',
	'/events/2016-05-06-sochi-summit/',
	'/agreements/',
	'/stories/four-islands-two-maps/'
];

/** Markup and what it has to wait for, in English; not what is fetched ahead for later. */
const limit = 62_000;
/** A third more in another script, whose letters take two or three bytes. */
export const firstViewLimits: Record<AnyLanguage, number> = {
	en: limit,
	ru: (limit * 4) / 3,
	ja: (limit * 4) / 3
};

/** The style sheets that a page waits for. */
export const sheetsOf = (markup: string): string[] =>
	[...markup.matchAll(/<link href="([^"]+\.css)" rel="stylesheet">/g)].map(([, href = '']) => href);

/** The bytes of a page and its style sheets, compressed. */
export function firstViewBytes(site: string, path: string): number {
	const markup = readFileSync(join(site, path, 'index.html'), 'utf8');
	const texts = sheetsOf(markup).map((href) => readFileSync(join(site, href)));
	return [markup, ...texts].reduce((sum, text) => sum + gzipSync(text).length, 0);
}
