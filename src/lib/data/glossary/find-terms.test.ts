// Protects: the words of a text that are explained are found whole, each once, and no others.
import { expect, test } from 'vitest';
import type { GlossaryEntry } from '$lib/data/atlas/types.ts';
import { entryNamed, termFinder } from './find-terms.ts';

const entry = (
	id: string,
	en: string,
	forms: string[] = [],
	group: GlossaryEntry['group'] = 'subject'
): GlossaryEntry => ({
	id,
	group,
	term: { en },
	...(forms.length > 0 && { forms: { en: forms } }),
	meaning: { en: 'What it means.' }
});
const glossary = [
	entry('treaty', 'Peace treaty'),
	entry('talks', 'Peace treaty talks'),
	entry('mou', 'Memorandum', ['MoU', 'memoranda']),
	entry('islands', 'Southern Kurils / Northern Territories', [
		'southern Kurils',
		'Northern Territories'
	]),
	entry('lng', 'LNG'),
	entry('two', '2+2'),
	entry('signed', 'Signed', [], 'atlas')
];
/** What is found in texts that stand one after another on a page. */
const found = (...texts: string[]) => {
	const find = termFinder(glossary);
	return texts.map((text) =>
		find(text).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`)
	);
};

test.each([
	[
		'in the middle and at the beginning of a sentence',
		'Memorandum of a peace treaty',
		['mou: Memorandum', 'treaty: peace treaty']
	],
	[
		'the longer of two that overlap',
		'The peace treaty talks of 2016',
		['talks: peace treaty talks']
	],
	['another form', 'Two memoranda', ['mou: memoranda']],
	[
		'a name as it is written',
		'the northern territories, the Northern Territories',
		['islands: Northern Territories']
	],
	['initials as they are written', 'lng and LNG', ['lng: LNG']],
	[
		'both names of one thing as one',
		'Visits to the southern Kurils / Northern Territories',
		['islands: southern Kurils / Northern Territories']
	],
	['signs that a pattern would read otherwise', 'The 2+2 of 2013', ['two: 2+2']],
	[
		'no part of a word',
		'peace treaty-making of LNGs, xLNG, 12+2, memorandums',
		['treaty: peace treaty']
	],
	['no word of the atlas itself', 'It was signed.', []]
])('%s', (_, text, words) => {
	expect(found(text)).toEqual([words]);
});

test('a word is found once on a page, where it comes first', () => {
	expect(found('An LNG plant', 'More LNG by memorandum', 'LNG, memorandum')).toEqual([
		['lng: LNG'],
		['mou: memorandum'],
		[]
	]);
});

test('without a glossary nothing is found', () => {
	expect(termFinder([])('An LNG plant')).toEqual([]);
});

test('a label is that of the word whose term or form it is, however it is written', () => {
	expect(entryNamed(glossary, 'memorandum')?.id).toBe('mou');
	expect(entryNamed(glossary, 'Memoranda')?.id).toBe('mou');
	expect(entryNamed(glossary, 'Memo')).toBeUndefined();
});
