// Protects: a word that is explained leads to its meaning, and is the very word that is explained there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/lib/data/atlas/types.ts';
import { follow, read, textOf } from '../support/html.ts';

/** Pages of every sort on which something is explained. */
const pages = [
	'/about/',
	'/agreements/december-2016-documents/',
	'/agreements/treaty-st-petersburg-1875/',
	'/balance/',
	'/borders/',
	'/claims/',
	'/events/2016-12-15-nagato-summit/',
	'/ledger/',
	'/limits/',
	'/method/',
	'/places/kuril-islands/',
	'/places/sakhalin/',
	'/projects/arctic-lng-2/',
	'/projects/yamal-lng/',
	'/sources/mofa-20171110/',
	'/statements/claim-streltsov-sez/',
	'/themes/plan-point-4/'
];
const { glossary }: Atlas = JSON.parse(readFileSync('geo/dist/en/atlas.json', 'utf8'));
const formsOf = (id: string) =>
	glossary
		.filter((entry) => entry.id === id)
		.flatMap(({ term, forms }) => [term.en, ...(forms?.en ?? [])])
		.map((words) => words.toLowerCase());

test.each(pages)('%s explains words, each by its place in the glossary', (path) => {
	const page = read(path);
	const words = [...page.document.querySelectorAll('a.term')];
	expect(words.length).toBeGreaterThan(0);
	for (const word of words) {
		const led = follow(page, word);
		expect(led.path).toBe('/glossary/');
		expect(formsOf(led.target!.id)).toContain(textOf(word).toLowerCase());
	}
});

test('the page of the glossary has all words, and what it leads to is there', () => {
	const page = read('/glossary/');
	const entries = page.document.querySelectorAll('dl > div[id]');
	expect([...entries].map(({ id }) => id).toSorted()).toEqual(
		glossary.map(({ id }) => id).toSorted()
	);
	const links = [...page.document.querySelectorAll('dd a')];
	expect(links.length).toBeGreaterThan(20);
	for (const link of links) expect(follow(page, link).title).not.toBe('');
});

test('it is linked from the foot of each page and from the method', () => {
	for (const path of ['/', '/places/sochi/'])
		expect(read(path).document.querySelector('footer a[href="/glossary/"]')).not.toBeNull();
	expect(
		read('/method/').document.querySelector('main section a[href="/glossary/"]')
	).not.toBeNull();
});

test('programs read it as a set of defined terms', () => {
	const { textContent } = read('/glossary/').document.querySelector(
		'[type="application/ld+json"]'
	)!;
	const { hasDefinedTerm: terms, ...set } = JSON.parse(textContent ?? '');
	expect(set['@type']).toBe('DefinedTermSet');
	expect(terms).toHaveLength(glossary.length);
	expect(terms.find(({ name }: { name: string }) => name === 'LNG').description).toMatch(
		/^Liquefied/
	);
});
