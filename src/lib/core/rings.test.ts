import { expect, test } from 'vitest';
import type { Mark, MarkProperties } from './marks.ts';
import { gather, isRing, ringZoom, ringZoomAfter, sayRing } from './rings.ts';

let next = 0;
/** A mark at `[lng, lat]` of a place; `above`: what the place lies in, the last of them one of the six. */
const mark = (
	place: string,
	coordinates: [number, number],
	{ id, kind = 'events', above = [], primary = above.at(-1) ?? '' }: Partial<MarkProperties> = {}
): Mark => ({
	type: 'Feature',
	id: next,
	properties: {
		id: id ?? `record-${next++}`,
		kind,
		title: 'A record',
		start: '2016',
		place,
		where: place.toUpperCase(),
		above,
		primary,
		approximate: false
	},
	geometry: { type: 'Point', coordinates }
});

/** What is drawn at a zoom, in words, from west to east. */
const said = (marks: Mark[], zoom: number) =>
	gather(marks)(zoom)
		.features.map((feature) => feature as Mark)
		.toSorted((a, b) => (a.geometry.coordinates[0] ?? 0) - (b.geometry.coordinates[0] ?? 0))
		.map((feature) => (isRing(feature) ? sayRing(feature.properties) : feature.properties.place));

const moscow: [number, number] = [37.6, 55.8];
const tver: [number, number] = [35.9, 56.9];
const inSix = { above: ['sakhalin'] };

test.each([
	['marks far from each other stay single', [mark('a', [0, 0]), mark('b', [90, 0])], ['a', 'b']],
	[
		'a ring says where it is, how many records it has, and of which kinds',
		[mark('moscow', moscow), mark('moscow', moscow, { kind: 'projects' })],
		['MOSCOW · 2 records: 1 event, 1 project']
	],
	[
		'it is called by the place of most of them',
		[mark('tver', tver), mark('moscow', moscow), mark('moscow', moscow)],
		['MOSCOW · 3 records: 3 events']
	],
	[
		'of equals by the one whose id comes first',
		[mark('tver', tver), mark('moscow', moscow)],
		['MOSCOW · 2 records: 2 events']
	],
	[
		'it is called by the place that the others lie in, where that is one of theirs',
		[
			mark('residence', [37.7, 55.8], { above: ['moscow'], primary: '' }),
			mark('residence', [37.7, 55.8], { above: ['moscow'], primary: '' }),
			mark('moscow', moscow)
		],
		['MOSCOW · 3 records: 3 events']
	],
	[
		'and not by one that none of them is at',
		[mark('korsakov', [142, 46], inSix), mark('field', [142.1, 46], inSix)],
		['FIELD · 2 records: 2 events']
	],
	[
		'a record with marks at several of its places counts once',
		[mark('x', [10, 10], { id: 'a' }), mark('y', [10.1, 10], { id: 'a' }), mark('y', [10.1, 10])],
		['Y · 2 records: 2 events']
	],
	[
		'and is a single mark where it is alone',
		[mark('x', [10, 10], { id: 'a' }), mark('y', [10.1, 10], { id: 'a' })],
		['x']
	],
	[
		'no ring has marks of one of the six places and of elsewhere, or of two of them',
		[
			mark('sakhalin', [143, 50], { primary: 'sakhalin' }),
			mark('field', [143, 51], inSix),
			mark('hokkaido', [143, 48], { primary: 'hokkaido' }),
			mark('coast', [141, 50])
		],
		['coast', 'hokkaido', 'SAKHALIN · 2 records: 2 events']
	]
])('%s', (_, marks, words) => expect(said(marks, 3).toSorted()).toEqual(words.toSorted()));

test('a ring stands where most of its marks do, and bears the id of its first', () => {
	const marks = [mark('tver', tver), mark('moscow', moscow), mark('moscow', moscow)];
	const { features } = gather(marks)(3);
	expect(features.map(({ id }) => id)).toEqual([marks[0]?.id]);
	expect(features[0]?.geometry.coordinates[0]).toBeCloseTo(moscow[0], 6);
	expect(features[0]?.geometry.coordinates[1]).toBeCloseTo(moscow[1], 6);
});

test('a ring parts at its expansion zoom, and never where all its marks are at one spot', () => {
	const apart = [mark('moscow', moscow), mark('tver', tver)];
	const [ring] = gather(apart)(2).features;
	if (!ring || !isRing(ring)) throw new Error('no ring');
	const { expansion } = ring.properties;
	expect(said(apart, expansion - 1)).toHaveLength(1);
	expect(said(apart, expansion)).toHaveLength(2);
	const [same] = gather([mark('moscow', moscow), mark('moscow', moscow)])(2).features;
	expect(same && isRing(same) && same.properties.expansion).toBeGreaterThan(14);
});

test.each([
	[-1.2, 0],
	[0.4, 0],
	[2, 2],
	[2.99, 2]
])('at zoom %d marks are gathered as at %d', (zoom, at) => expect(ringZoom(zoom)).toBe(at));

test.each([
	['none', undefined, 1.9, 1],
	['those of the same zoom', 1, 1.9, 1],
	['those of a window that is a little larger', 2, 1.9, 2],
	['those of a smaller window', 1, 2.1, 1],
	['those that would lie on each other here', 2, 1.7, 1],
	['those that would leave much room here', 1, 2.6, 2]
])('a map after a drawing with %s', (_, drawn, zoom, at) =>
	expect(ringZoomAfter(drawn, zoom)).toBe(at)
);
