import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { claimsView } from './claims-view.ts';

const view = claimsView(atlas);
const rows = view.articles.flatMap((article) => article.rows);

test('every passage is there once, whoever read it twice, under its article, in the order of its paragraphs', () => {
	const passages = Object.values(atlas.records.coverage).filter(({ repeats }) => !repeats);
	expect(rows).toHaveLength(103);
	expect(rows.map(({ id }) => id).toSorted()).toEqual(passages.map(({ id }) => id).toSorted());
	for (const { source, rows: own } of view.articles) {
		const numbers = own.map(({ paragraph }) => Number.parseInt(paragraph, 10));
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
		for (const { id } of own) expect(atlas.records.coverage[id]?.article).toBe(source.id);
	}
});

test('a row has what the check found, and the records that answer it or why there are none', () => {
	for (const { check, statements, records, noRecordReason } of rows) {
		expect(check).not.toBe('');
		expect(statements.length + records.length > 0).toBe(noRecordReason === undefined);
	}
});

test('an article is no source for what it says itself', () => {
	for (const { source, rows: own } of view.articles)
		expect(own.flatMap((row) => row.sources.map(({ id }) => id))).not.toContain(source.id);
});

test('every statement is scored once, and listed once under who made it', () => {
	const all = Object.keys(atlas.records.statements).length;
	expect(view.scores.reduce((sum, { total }) => sum + total, 0)).toBe(all);
	for (const { counts, total } of view.scores)
		expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(total);
	expect(view.speakers.flatMap(({ cards }) => cards)).toHaveLength(all);
});
