import { expect, test } from 'vitest';
import type { Rings } from '$lib/core/rings.ts';
import { roomOf, spotOf } from './standing-names.ts';

const project = ([x, y]: [number, number]) => ({ x, y });
const ring = (place: string, records: number, at: [number, number]): Rings['features'][number] => ({
	type: 'Feature',
	properties: {
		...{ events: records, projects: 0, agreements: 0, records, place, where: place },
		...{ expansion: 9, marks: [] }
	},
	geometry: { type: 'Point', coordinates: at }
});

test('a name belongs to the ring that stands for its place, wherever that was moved', () => {
	const rings = [ring('sochi', 12, [140, 44]), ring('hokkaido', 12, [147, 40])];
	expect(spotOf({ id: 'hokkaido', at: [143, 43] }, rings, project)).toEqual({
		at: [147, 40],
		radius: 16
	});
});

test('of several rings to the nearest', () => {
	const rings = [ring('hokkaido', 3, [150, 43]), ring('hokkaido', 3, [144, 43])];
	expect(spotOf({ id: 'hokkaido', at: [143, 43] }, rings, project).at).toEqual([144, 43]);
});

test('where there is none, to its own spot', () => {
	expect(spotOf({ id: 'yamal', at: [70, 70] }, [ring('sochi', 3, [40, 43])], project)).toEqual({
		at: [70, 70],
		radius: 4
	});
});

test('the engine keeps off the names that stand, in em of their letters', () => {
	const spot = { at: [40, 43] as [number, number], radius: 4 };
	const { features } = roomOf([
		{ name: 'Sochi', spot, place: { dx: 28, dy: -14, anchor: 'end' } },
		{ name: 'Yamal', spot, place: undefined }
	]);
	expect(features.map(({ properties }) => properties)).toEqual([
		{ name: 'Sochi', radius: 4, anchor: 'right', offset: [2, -1] }
	]);
});
