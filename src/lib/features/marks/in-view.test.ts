import { expect, test } from 'vitest';
import { recordsIn, sayInView } from './in-view.ts';
import type { Marks } from '$lib/data/map/marks.ts';

const mark = (id: string, kind: 'events' | 'projects', start: string, at: [number, number]) => ({
	type: 'Feature' as const,
	properties: {
		id,
		kind,
		title: id,
		start,
		place: 'x',
		where: 'X',
		above: [],
		primary: '',
		approximate: false
	},
	geometry: { type: 'Point' as const, coordinates: at }
});
const marks: Marks = {
	type: 'FeatureCollection',
	features: [
		mark('late', 'events', '2016-12', [139, 35]),
		mark('early', 'projects', '2009', [143, 46]),
		mark('early', 'projects', '2009', [144, 47]),
		mark('far', 'events', '2016', [37, 55])
	]
};
const all = new Set(['events', 'projects', 'agreements']);

test('each record once, in time order, and only what lies in the box', () => {
	const found = recordsIn(marks, [130, 30, 150, 50], all);
	expect(found.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('kinds that are not drawn are not in view', () => {
	expect(recordsIn(marks, [130, 30, 150, 50], new Set(['events']))).toHaveLength(1);
});

test('a box beyond 180° holds what lies on the other side', () => {
	expect(recordsIn(marks, [300, 30, 510, 60], all).map(({ id }) => id)).toContain('late');
	expect(recordsIn(marks, [-230, 30, -210, 60], all).map(({ id }) => id)).toContain('early');
});

test('a view is said in one sentence', () => {
	expect(sayInView([])).toBe('No record in view.');
	expect(sayInView(recordsIn(marks, [130, 30, 150, 50], all))).toBe(
		'2 records in view: 1 event, 1 project.'
	);
	expect(sayInView(recordsIn(marks, [30, 50, 40, 60], all))).toBe('1 record in view: 1 event.');
});
