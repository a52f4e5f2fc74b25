// Protects: a card says what its page says, in letters that are there, and takes no side.
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { nodeKinds } from '$lib/data/atlas/vocabulary.ts';
import { focusOf } from '$lib/data/map/focus.ts';
import { drawingOf } from '$lib/features/drawing/drawing.server.ts';
import { showsDisputed } from './card-map.server.ts';
import { cardWords } from './card-words.ts';
import { linesOf, outlineOf, widthOf } from './letters.server.ts';
import { pagesWithCard, pageWords, storyWords } from './page-words.ts';

const ids = nodeKinds.flatMap((kind) => Object.keys(atlas.records[kind]));

test.each([
	[
		'2016-05-06-sochi-summit',
		{
			kind: 'Event · Summit',
			inLanguages: { ja: '日露首脳会談' },
			facts: ['6 May 2016', '16 sources']
		}
	],
	['iturup', { title: 'Iturup / Etorofu', inLanguages: { ru: 'Итуруп', ja: '択捉島' } }],
	[
		'claim-abe-2017',
		{ facts: ['December 2016', 'Dmitry Streltsov', 'Confirmed by the record', '3 sources'] }
	],
	['shinzo-abe', { facts: ['Prime Minister of Japan', expect.stringMatching(/^\d+ sources$/)] }],
	['far-east-lng', { facts: ['22 May 2017', 'Suspended, as of April 2022', '3 sources'] }]
])('the card of %s', (id, words) => {
	expect(cardWords(atlas, id)).toMatchObject(words);
});

test('every character of every card has a font', () => {
	expect(ids.length).toBeGreaterThan(400);
	for (const id of ids) {
		const { kind, title, inLanguages, facts } = cardWords(atlas, id);
		for (const text of [kind, title, ...Object.values(inLanguages), ...facts]) {
			expect(widthOf(text, 24)).toBeGreaterThan(0);
			expect(widthOf(text, 24, 600)).toBeGreaterThan(0);
		}
	}
});

test('pages that are about no record have words on their cards, whose characters have a font', () => {
	const stories = Object.keys(atlas.records.stories).map((id) => storyWords(atlas, id));
	expect(stories.map((words) => words?.title)).toContain('From Sochi to Nagato');
	const all = [...stories, ...pagesWithCard.map((page) => pageWords(page))];
	for (const words of all)
		for (const text of [words?.kind, words?.title, words?.lead, ...(words?.facts ?? [])])
			expect(widthOf(text ?? '', 24)).toBeGreaterThan(0);
	expect(pageWords('atlas')).toBeUndefined();
	expect(pageWords('constructor')).toBeUndefined();
	expect(storyWords(atlas, 'sochi')).toBeUndefined();
});

test('a character without a font stops the build, and is named', () => {
	expect(() => outlineOf('snowman ☃', { x: 0, y: 0 }, 20)).toThrow('"☃" (U+2603)');
});

describe('lines', () => {
	const wide = 300;
	test.each([
		'The Japan–Russia joint economic activities on the four islands and what became of them',
		'Соглашение о сотрудничестве в области использования атомной энергии',
		'極東地域の先進経済特区・自由港向けプロジェクト開発株式会社',
		'Averyveryveryverylongwordthatnobodybreaksanywhereatall'
	])('of “%s” are as wide as the column at most, and the last says that there is more', (text) => {
		const all = linesOf(text, wide, 24, 400, 20);
		for (const line of all) expect(widthOf(line, 24)).toBeLessThanOrEqual(wide);
		const one = linesOf(text, wide, 24, 400, 1);
		expect(one).toHaveLength(1);
		expect(one[0]).toMatch(/…$/);
		expect(widthOf(one[0] ?? '', 24)).toBeLessThanOrEqual(wide);
	});
	test('keep all words where there is room', () => {
		const text = 'Abe–Putin summit, Sochi';
		expect(linesOf(text, wide, 40, 600, 4).join(' ').replaceAll(' ', '')).toBe(
			text.replaceAll(' ', '')
		);
	});
});

test.each([
	['kuril-islands', true],
	['hokkaido', true],
	['sochi', false],
	['yamal', false]
])('the map of %s shows the disputed islands: %s', async (id, isShown) => {
	const drawing = await drawingOf(atlas, focusOf(atlas, id));
	expect(showsDisputed(atlas, drawing, [570, 0, 630, 630])).toBe(isShown);
});
