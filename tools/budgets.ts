// What a page may cost before it can be read and used, in one place: the tests of the pages count it, and so does a
// release before it is served. Sizes and counts, never times: docs/performance.md has those.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AnyLanguage } from '../geo/schema/text.ts';
import { belowBase, readBase } from './base.ts';

/** The pages that are counted, by their addresses in English. */
export const countedPages = [
	'/',
	'/places/kuril-islands/',
	'/events/2016-05-06-sochi-summit/',
	'/agreements/',
	'/stories/four-islands-two-maps/'
];

/** Bytes, as sent: text compressed with gzip, fonts as they are; `scripts` is a number of files. */
export interface Costs {
	/** Markup with the drawing of the map in it, and the style sheets that it waits for. */
	readable: number;
	/** Of it the style sheets. */
	styles: number;
	/** Files that have to come before the page can be used. */
	scripts: number;
	/** And what they weigh. */
	script: number;
	/** Fonts that are fetched ahead. */
	fonts: number;
}

const limits: Costs = {
	readable: 62_000,
	styles: 12_500,
	scripts: 18,
	script: 136_000,
	fonts: 48_000
};

/** Letters of other scripts take two or three bytes, and Russian has the fonts of two alphabets: a third more. */
export const budgetOf = (language: AnyLanguage): Costs =>
	language === 'en'
		? limits
		: {
				...limits,
				readable: (limits.readable * 4) / 3,
				script: (limits.script * 4) / 3,
				fonts: limits.fonts * 2
			};

/** What the map loads but for its engine, until it is drawn: tiles, marks, names, borders and the inset map. */
export const mapDataLimit = 150_000;
/** The engine and its worker. */
export const engineLimit = 450_000;

const addressesIn = (markup: string, kind: RegExp): string[] => [
	...new Set(
		[...markup.matchAll(/<link href="([^"]+)" rel="([\w ]+)"([^>]*)>/g)]
			.filter(([, , rel = '', more = '']) => kind.test(rel + more) && !more.includes('disabled'))
			.map(([, href = '']) => href)
	)
];

/** The style sheets that a page waits for. */
export const sheetsOf = (markup: string): string[] => addressesIn(markup, /^stylesheet/);

/** What a page of a built site costs. */
export function costsOf(site: string, path: string): Costs {
	const markup = readFileSync(join(site, path, 'index.html'), 'utf8');
	const base = readBase();
	const read = (href: string) => readFileSync(join(site, belowBase(href, base) ?? href));
	const sum = (texts: (string | Buffer)[]) =>
		texts.reduce((total, text) => total + gzipSync(text).length, 0);
	const scripts = addressesIn(markup, /^modulepreload/).map(read);
	const styles = sum(sheetsOf(markup).map(read));
	return {
		readable: sum([markup]) + styles,
		styles,
		scripts: scripts.length,
		script: sum(scripts),
		fonts: addressesIn(markup, /^preload as="font"/)
			.map(read)
			.reduce((total, font) => total + font.length, 0)
	};
}

/** What the engine of a built site costs, with its worker. */
export function engineCost(site: string): number {
	const folder = join(site, '_app/immutable');
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => ({ file, script: readFileSync(join(folder, file)) }))
		.filter(({ file, script }) => file.startsWith('workers') || script.includes('MAX_TEXTURE_SIZE'))
		.reduce((total, { script }) => total + gzipSync(script).length, 0);
}

/** What of a page is above its budget, in words. */
export function overBudget(site: string, path: string, language: AnyLanguage): string[] {
	const [costs, budget] = [costsOf(site, path), budgetOf(language)];
	return (Object.keys(budget) as (keyof Costs)[])
		.filter((name) => costs[name] > budget[name])
		.map((name) => `${path}: ${name} ${costs[name]}, at most ${Math.round(budget[name])}`);
}
