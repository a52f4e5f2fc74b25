// Protects: each page is there in three languages and says where the others are; no page in Russian or Japanese shows a sentence
// in English that it does not mark as English, and none the title of a source without the language of that.
import { readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { titleLanguage } from '../../geo/compile/source/title-language.ts';
import { allLanguages } from '../../geo/schema/text.ts';
import type { Atlas } from '../../src/lib/data/atlas/types.ts';
import { siteFolder, sitePaths } from '../support/paths.ts';

type Node = DefaultTreeAdapterTypes.Node;

const english = sitePaths();
const prefixed = (language: string, path: string) =>
	language === 'en' ? path : `/${language}${path}`;
const markupOf = (path: string) =>
	readFileSync(`${siteFolder}${decodeURI(path)}index.html`, 'utf8');

test('every language has the pages of English', () => {
	for (const language of ['ru', 'ja'] as const)
		expect(sitePaths(language)).toEqual(english.map((path) => prefixed(language, path)).toSorted());
});

test('a page names itself and the same page in the other languages, and English for all others', () => {
	const wrong: string[] = [];
	for (const path of english)
		for (const language of allLanguages) {
			const own = prefixed(language, path);
			const markup = markupOf(own);
			const named = [
				...markup.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)
			];
			const said = named.map(([, to, href = '']) => `${to} ${new URL(href).pathname}`);
			const due = [...allLanguages.map((to) => `${to} ${prefixed(to, path)}`), `x-default ${path}`];
			if (said.toSorted().join() !== due.toSorted().join())
				wrong.push(`${own}: ${said.join(', ')}`);
			if (!new RegExp(`<html [^>]*lang="${language}"`).test(markup))
				wrong.push(`${own} does not say its language`);
			for (const to of allLanguages.filter((other) => other !== language))
				if (!markup.includes(`href="${prefixed(to, path)}"`))
					wrong.push(`${own} has no link to ${to}`);
		}
	expect(wrong.slice(0, 20)).toEqual([]);
});

test('the reading of a rare name stands above it in Japanese alone, and in no title of a window', () => {
	const heading =
		/<h1[^>]*>(?:<!--.*?-->)*<ruby[^>]*>択捉<rp[^>]*>（<\/rp><rt[^>]*>えとろふ<\/rt><rp[^>]*>）<\/rp><\/ruby>島/;
	expect(markupOf('/ja/places/iturup/')).toMatch(heading);
	const heads = sitePaths('ja').map((path) => markupOf(path).split('</head>')[0] ?? '');
	expect(heads.filter((head) => /<rt|えとろふ|くなしり/.test(head))).toEqual([]);
	for (const path of ['/places/iturup/', '/ru/places/iturup/'])
		expect(markupOf(path)).not.toContain('<ruby');
});

/** What holds no words of the page. */
const unread = ['script', 'style', 'code', 'pre', 'kbd', 'template', 'title'];

/** The words of a page, each with the language that it is marked as. */
function* wordsOf(node: Node, lang: string): Generator<{ words: string; lang: string }> {
	if ('value' in node && node.nodeName === '#text') yield { words: node.value, lang };
	if (!('childNodes' in node)) return;
	for (const child of node.childNodes) {
		let own = lang;
		if (tree.isElementNode(child)) {
			if (unread.includes(child.tagName)) continue;
			const attribute = (wanted: string) => child.attrs.find(({ name }) => name === wanted)?.value;
			own = attribute('lang') ?? lang;
			const label = attribute('aria-label');
			if (label) yield { words: label, lang: own };
		}
		yield* wordsOf(child, own);
	}
}

/** Three words of English in a row, of which one has no capital: no name. */
const sentence = /\b(?=[A-Za-z’ ]*\b[a-z])[A-Za-z’]{2,}(?: [A-Za-z’]+){2,}/g;

/**
 * What stays as it is in every language: sources and their makers call themselves as they do, what articles said is told in
 * English, other spellings are in any script, and so is what names on the map were checked against.
 */
const { records, labelSources } = JSON.parse(
	readFileSync('geo/dist/en/atlas.json', 'utf8')
) as Atlas;
const kept = [
	...Object.values(records.sources).flatMap(({ title, publisher, author = '', original }) => [
		title,
		publisher,
		author,
		...Object.values(original ?? {})
	]),
	...Object.values(records.coverage).flatMap(({ fact }) => [fact]),
	...Object.values(records.places).flatMap(({ aliases }) => aliases),
	...Object.values(labelSources).flatMap((source) => Object.values(source)),
	'Marble relief map'
].join('\n');

/** The languages that a title may be in: two sources may bear the same one. */
const titleLanguages = new Map<string, Set<string>>();
for (const source of Object.values(records.sources)) {
	const known = titleLanguages.get(source.title) ?? new Set();
	titleLanguages.set(source.title, known.add(titleLanguage(source)));
}

const listed = (found: ReadonlyMap<string, string>) =>
	[...found].slice(0, 60).map(([words, path]) => `${path}: ${words}`);

describe.each(['ru', 'ja'] as const)('in %s', (language) => {
	test('nothing is left in English, and a source’s title bears its own language', () => {
		const left = new Map<string, string>();
		const unmarked = new Map<string, string>();
		let titles = 0;
		for (const path of sitePaths(language)) {
			const all = [...wordsOf(parse(markupOf(path)), language)];
			const own = all.flatMap(({ words, lang }) => (lang === language ? words : []));
			for (const [found] of own.join('\n').matchAll(sentence))
				if (!left.has(found) && !kept.includes(found)) left.set(found, path);
			for (const { words, lang } of all) {
				const due = titleLanguages.get(words.trim());
				if (due) titles += 1;
				if (due && !due.has(lang)) unmarked.set(words, path);
			}
		}
		expect(listed(left)).toEqual([]);
		expect(listed(unmarked)).toEqual([]);
		expect(titles).toBeGreaterThan(titleLanguages.size);
	});
});
