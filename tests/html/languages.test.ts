// Protects: each page is there in three languages and says where the others are; no page in Russian or Japanese shows a sentence
// in English that it does not mark as English.
import { readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
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

/** What holds no words of the page. */
const unread = ['script', 'style', 'code', 'pre', 'kbd', 'template', 'title'];

/** The words of a page in its own language: what is marked as of another is left out. */
function* wordsOf(node: Node, language: string): Generator<string> {
	if ('value' in node && node.nodeName === '#text') yield node.value;
	if (!('childNodes' in node)) return;
	for (const child of node.childNodes) {
		if (tree.isElementNode(child)) {
			const lang = child.attrs.find(({ name }) => name === 'lang')?.value;
			if ((lang && lang !== language) || unread.includes(child.tagName)) continue;
			const label = child.attrs.find(({ name }) => name === 'aria-label');
			if (label) yield label.value;
		}
		yield* wordsOf(child, language);
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

describe.each(['ru', 'ja'] as const)('in %s', (language) => {
	test('nothing is left in English', () => {
		const left = new Map<string, string>();
		for (const path of sitePaths(language)) {
			const words = [...wordsOf(parse(markupOf(path)), language)].join('\n');
			for (const [found] of words.matchAll(sentence))
				if (!left.has(found) && !kept.includes(found)) left.set(found, path);
		}
		expect([...left].slice(0, 60).map(([words, path]) => `${path}: ${words}`)).toEqual([]);
	});
});
