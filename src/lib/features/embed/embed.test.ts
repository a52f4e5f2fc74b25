// Protects: what is embedded is whole without any other file, runs nothing but its own script, and is what was asked for.
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { facts } from '$lib/data/filter/facts.server.ts';
import { documentOf, windowScript } from './document.server.ts';
import { ledgerEmbed, windowEmbed } from './lists-embed.server.ts';
import { oembedOf } from './oembed.ts';
import { frameOf, snippetOf } from './paths.ts';
import { recordEmbed } from './record-embed.server.ts';
import { addressOf, readPath } from './what.ts';

const read = (markup: string) => new JSDOM(markup).window.document;
const textOf = (document: Document) => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

const kurils = await recordEmbed(atlas, 'kuril-islands');
const sochi = await recordEmbed(atlas, 'sochi');
const window = windowEmbed(facts.facts);

describe.each([
	['a place', kurils, '/places/kuril-islands/'],
	['the ledger', ledgerEmbed(atlas), '/ledger/'],
	['a window of time', window, '/']
])('%s', (_, markup, path) => {
	const document = read(markup);

	test('leads back to its page, by link and to search engines', () => {
		const back = document.querySelector('.foot a')?.getAttribute('href');
		expect(back).toBe(`https://la-perouse.example${path}`);
		expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(back);
		expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
		expect(document.querySelectorAll('h1')).toHaveLength(1);
	});

	test('needs no other file, and its policy allows just its own scripts and styles', () => {
		expect(document.querySelectorAll('[src], link[rel="stylesheet"], img, iframe')).toHaveLength(0);
		expect(document.querySelectorAll('[style], [onclick]')).toHaveLength(0);
		const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
		const own = [...document.querySelectorAll('script, style')];
		expect(own.length).toBeGreaterThan(1);
		for (const { textContent } of own)
			expect(policy).toContain(
				createHash('sha256')
					.update(textContent ?? '')
					.digest('base64')
			);
		expect(policy).toMatch(/^default-src 'none'/);
		expect(policy).not.toContain('unsafe');
	});

	test('every link opens outside of the frame', () => {
		const links = [...document.querySelectorAll('a')];
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect(link.getAttribute('target')).toBe('_blank');
	});
});

test('a record has its summary, its names with their language, its map, and says where no side is taken', () => {
	const document = read(kurils);
	expect(textOf(document)).toContain(atlas.records.places['kuril-islands']?.summary.en);
	expect(document.querySelector('[lang="ja"]')?.textContent).toBe('千島列島');
	expect(document.querySelector('figure svg.drawing')).not.toBeNull();
	expect(textOf(document)).toContain('nothing here implies a position on any boundary');
	expect(textOf(read(sochi))).not.toContain('position on any boundary');
});

test('words of a record are words, whatever they are', () => {
	const text = '</title><script>alert(1)</script>"\'&';
	const document = read(
		documentOf({ title: text, description: text, path: '/', words: '<h1>x</h1>', script: '1' })
	);
	expect(document.title).toBe(`${text} · La Pérouse`);
	expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(text);
	expect(document.querySelectorAll('script')).toHaveLength(2);
	const frame = read(frameOf('https://a.example/?a&b="', text)).querySelector('iframe');
	expect([frame?.src, frame?.title]).toEqual(['https://a.example/?a&b=%22', text]);
	expect(read(snippetOf('https://a.example/', text)).querySelectorAll('script')).toHaveLength(1);
});

describe('a window of time', () => {
	const shown = (query: string) => {
		const { window: page } = new JSDOM(window, {
			url: `https://la-perouse.example/embed/window/${query}`,
			runScripts: 'outside-only'
		});
		page.eval(windowScript);
		const rows = [...page.document.querySelectorAll<HTMLElement>('[data-first]')];
		return {
			said: page.document.querySelector('#window')?.textContent,
			hrefs: rows
				.filter((row) => !row.hidden)
				.map((row) => row.querySelector('a')?.getAttribute('href')),
			all: rows.length,
			back: page.document.querySelector<HTMLAnchorElement>('.foot a')?.href
		};
	};
	const sochiSummit = '/events/2016-05-06-sochi-summit/';

	test.each([
		['?from=2016-05&to=2016-05', true],
		['?from=2016-05-06&to=2016-05-06', true],
		['?from=2016&to=2016', true],
		['?from=2016-05-07', false],
		['?to=2016-05-05', false],
		['?to=2016-05', true],
		['?from=2017', false]
	])('%s holds the summit of 6 May 2016: %s', (query, isIn) => {
		const { said, hrefs, all, back } = shown(query);
		expect(hrefs.includes(sochiSummit)).toBe(isIn);
		expect(hrefs.length).toBeLessThan(all);
		expect(said).toContain(`${hrefs.length} record`);
		expect(back).toBe(`https://la-perouse.example/${query}`);
	});

	test.each(['?from=2016-5', '?from=x', '?to=%3Cb%3E', '?from=99999'])(
		'%s cannot be read: all is shown, and that is said',
		(query) => {
			const { said, hrefs, all } = shown(query);
			expect(hrefs).toHaveLength(all);
			expect(said).toBe('The window of the link cannot be read: this is everything.');
		}
	);

	test('an empty one says so', () => {
		expect(shown('?from=1901&to=1901').hrefs.length).toBe(0);
		expect(shown('?from=1901&to=1901').said).toBe('From 1901 to 1901: nothing in the atlas.');
	});
});

test('the oEmbed answer is rich, and its frame is the embedded page', () => {
	const answer = JSON.parse(oembedOf(atlas, 'iturup'));
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: 'Iturup / Etorofu',
		width: 600
	});
	const frame = read(answer.html).querySelector('iframe');
	expect(frame?.src).toBe('https://la-perouse.example/embed/places/iturup/');
	expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
});

describe('what is asked for', () => {
	test.each([
		['/places/sochi/', '/places/sochi/'],
		[
			' https://atlas.example/events/2016-05-06-sochi-summit?from=2016#map=4/50/60 ',
			'/events/2016-05-06-sochi-summit/'
		],
		['https://atlas.example/ru/places/sochi', '/places/sochi/'],
		['/ja/', undefined],
		['/sources/imidas-8/', undefined],
		['/places/', undefined],
		['/places/../../etc/', undefined],
		['/places/Sochi/', undefined],
		['javascript:alert(1)', undefined],
		['https://', undefined],
		['', undefined]
	])('%j is the page %s', (written, path) => expect(readPath(written)).toBe(path));

	const asked = { what: 'window', of: '', from: '', to: '' } as const;
	test.each([
		[{ ...asked }, '/embed/window/'],
		[{ ...asked, from: '2016-05', to: '2016-12' }, '/embed/window/?from=2016-05&to=2016-12'],
		[{ ...asked, from: '2016-05', to: '2016' }, '/embed/window/?from=2016-05&to=2016'],
		[{ ...asked, what: 'ledger' }, '/embed/ledger/'],
		[{ ...asked, what: 'record', of: '/themes/plan-point-1/' }, '/embed/themes/plan-point-1/']
	] as const)('%j stands at %s', (given, path) => expect(addressOf(given)).toEqual({ path }));

	test.each([
		[{ ...asked, from: '2016-13' }, '“2016-13” is no date'],
		[{ ...asked, from: '2017', to: '2016' }, 'begins after its end'],
		[{ ...asked, what: 'record', of: 'sochi' }, 'not the page of a record']
	] as const)('%j is answered: %s', (given, words) =>
		expect(addressOf(given)).toMatchObject({ problem: expect.stringContaining(words) })
	);
});
