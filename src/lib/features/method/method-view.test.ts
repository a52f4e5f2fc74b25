import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { methodView } from './method-view.ts';

const view = methodView(atlas);
const sum = (counts: readonly { count: number }[]) => counts.reduce((n, { count }) => n + count, 0);

test('every source is counted once by type and once by language', () => {
	expect(view.sources).toBe(Object.keys(atlas.records.sources).length);
	expect(sum(view.sourceTypes)).toBe(view.sources);
	expect(sum(view.languages)).toBe(view.sources);
});

test('every statement has one verdict and one type', () => {
	const statements = Object.keys(atlas.records.statements).length;
	expect(sum(view.verdicts)).toBe(statements);
	expect(sum(view.statementTypes)).toBe(statements);
});

test('what rests on one source alone is some of the records, not all', () => {
	expect(view.single).toBeGreaterThan(0);
	expect(view.single).toBeLessThan(view.records);
});

test('no source is later than the day it was read, and some evidence names a finer place', () => {
	expect(view.latest.start <= (view.read.end ?? view.read.start)).toBe(true);
	expect(view.excerpts).toBeGreaterThan(0);
	expect(view.excerpts).toBeLessThan(view.evidence);
});

test('lists begin with what occurs most often', () => {
	const counts = view.sourceTypes.map(({ count }) => count);
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
