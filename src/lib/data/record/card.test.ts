import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { cardOf, firstSentence } from './card.ts';
import { standingOf } from './status.ts';
import { focusOf } from '$lib/data/map/focus.ts';
import { indexView } from '$lib/features/lists/list-view.ts';
import { pageView } from '../../../routes/[kind=kind]/[id]/page-view.ts';
import { recordView } from '$lib/features/record/record-view.ts';
import { sourcePageView } from '$lib/features/source/source-view.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';

describe('a line in a list', () => {
	test.each([
		[
			'Treaty of peace and amity. It came into force.',
			'Treaty of peace and amity. It came into force.'
		],
		[
			'The leaders agreed to negotiate on the peace treaty. No document was signed.',
			'The leaders agreed to negotiate on the peace treaty.'
		],
		['One sentence only', 'One sentence only']
	])('%s', (text, line) => expect(firstSentence(text)).toBe(line));
});

test('how a promise stands is its last step, unless its record says more', () => {
	const { projects } = atlas.records;
	expect(standingOf(projects['yamal-lng']!).status).toBe('operating');
	expect(standingOf(projects['sakhalin-2-train-3']!)).toEqual({
		status: 'cancelled',
		note: 'Marked cancelled by Global Energy Monitor (undated).',
		source: 'gem-s2'
	});
});

test('a card counts sources, not items of evidence', () => {
	const record = atlas.records.themes['plan-point-1']!;
	expect(cardOf(atlas, record.id).sources).toBe(new Set(record.evidence.map((e) => e.source)).size);
});

test('a statement carries its speaker and its verdict into every list', () => {
	expect(cardOf(atlas, 'claim-streltsov-sez')).toMatchObject({
		speaker: 'Dmitry Streltsov',
		verdict: 'contradicted',
		type: 'Claim'
	});
});

test('links are read in words from both ends', () => {
	const from = recordView(atlas, '2017-03-20-two-plus-two-tokyo').links;
	expect(from.map((l) => `${l.words} ${l.ref.id}`)).toContain(
		'Came out of 2016-12-15-putin-visit-japan'
	);
	const to = recordView(atlas, '2016-12-15-putin-visit-japan').links;
	expect(to.map((l) => `${l.words} ${l.ref.id}`)).toContain('Led to 2017-03-20-two-plus-two-tokyo');
});

test('a source lists every record that rests on it, and an article what it says', () => {
	const view = sourcePageView(atlas, 'rethinking-russia-streltsov-201612');
	expect(view.supports.map((s) => s.card.id)).toContain('claim-streltsov-sez');
	expect(view.coverage.length).toBeGreaterThan(20);
	const uses = Object.values(atlas.supports).flat().length;
	const shown = Object.keys(atlas.records.sources).flatMap((id) =>
		sourcePageView(atlas, id).supports.flatMap((s) => s.uses)
	);
	const coverage = Object.keys(atlas.records.coverage).length;
	expect(shown.length).toBe(uses - coverage);
});

test('an index holds every record of its kind once', () => {
	for (const kind of pageKinds) {
		const ids = indexView(atlas, kind).flatMap((group) => group.cards.map((card) => card.id));
		expect(ids.toSorted()).toEqual(Object.keys(atlas.records[kind]).toSorted());
	}
});

test('an address with the wrong kind is no page', () => {
	expect(pageView(atlas, 'projects', 'sochi')).toBeUndefined();
	expect(pageView(atlas, 'places', 'constructor')).toBeUndefined();
});

test('the map shows an area by its outline, a city by its point, an actor by the marks that name it', () => {
	expect(focusOf(atlas, 'hokkaido')).toMatchObject({ places: ['hokkaido'], points: [], marks: [] });
	expect(focusOf(atlas, 'tokyo').points).toEqual([[139.691681, 35.689527]]);
	expect(focusOf(atlas, 'novatek').marks).toContain('yamal-lng');
	expect(focusOf(atlas, 'yamal-lng').marks).toEqual(['yamal-lng']);
});
