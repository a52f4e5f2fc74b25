import { expect, test } from 'vitest';
import { hasMarkOf, pins, positionOf, visibleMarks, type Marks } from './marks.ts';

const mark = (
	id: string,
	kind: 'events' | 'projects',
	at: [number, number],
	approximate = false
) => ({
	type: 'Feature' as const,
	properties: {
		id,
		kind,
		title: id,
		start: '2016',
		place: 'x',
		where: 'X',
		above: [],
		primary: '',
		approximate
	},
	geometry: { type: 'Point' as const, coordinates: at }
});
const marks: Marks = {
	type: 'FeatureCollection',
	features: [
		mark('a', 'events', [1, 2]),
		mark('b', 'events', [1, 2], true),
		mark('c', 'projects', [3, 4], true)
	]
};
const icons = (ids: string[], points: [number, number][] = []) =>
	pins(marks, ids, points).features.map((f) => f.properties?.icon);

test('kinds that are turned off, and marks that stand out already, are left out', () => {
	const ids = (kinds: string[], without: string[]) =>
		visibleMarks(marks, new Set(kinds), without).features.map((f) => f.properties.id);
	expect(ids(['events'], [])).toEqual(['a', 'b']);
	expect(ids(['events', 'projects'], ['a'])).toEqual(['b', 'c']);
	expect(ids([], [])).toEqual([]);
});

test('of what filters let through, the rest is left out', () => {
	const shown = visibleMarks(marks, new Set(['events', 'projects']), ['a'], new Set(['a', 'c']));
	expect(shown.features.map((f) => f.properties.id)).toEqual(['c']);
});

test('a record is where its first mark is, and one without a mark nowhere', () => {
	expect(positionOf(marks, 'c')).toEqual([3, 4]);
	expect(positionOf(marks, 'x')).toBeUndefined();
	expect(hasMarkOf(marks, new Set(['x', 'c']))).toBe(true);
	expect(hasMarkOf(marks, new Set(['x']))).toBe(false);
	expect(hasMarkOf(marks, new Set())).toBe(false);
});

test('a pin bears its mark, hollow where the place is only roughly known', () => {
	expect(icons(['a'])).toEqual(['pin/events/full']);
	expect(icons(['c'])).toEqual(['pin/projects/hollow']);
});

test('several at one position are one pin with their number', () => {
	expect(icons(['a', 'b', 'c'])).toEqual(['pin/count/2', 'pin/projects/hollow']);
});

test('a place without an outline is a pin too', () => {
	expect(icons([], [[5, 6]])).toEqual(['pin/places']);
});
