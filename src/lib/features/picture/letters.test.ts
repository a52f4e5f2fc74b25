import { expect, test } from 'vitest';
import type { Geometry } from 'geojson';
import type { Box } from '$lib/core/lines-and-boxes.ts';
import type { DrawnLayer } from '$lib/map/map-picture.ts';
import { letterNames } from './letters.ts';

const point = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: [x, y] });
const named = (text: string, geometry: Geometry, layout: object = {}, paint: object = {}) => ({
	geometry,
	properties: {},
	paint: { 'text-color': 'rgb(1, 2, 3)', ...paint },
	layout: {
		'text-field': text,
		'text-size': 10,
		'text-variable-anchor': ['left', 'right'],
		'text-radial-offset': 1,
		'text-justify': 'auto',
		'text-font': ['Plex'],
		...layout
	}
});
const layer = (...features: DrawnLayer['features']): DrawnLayer => ({
	id: 'names',
	type: 'symbol',
	cutAt: undefined,
	features
});
const letter = (layers: DrawnLayer[], taken: Box[] = []) => {
	const words = letterNames(
		layers,
		([x = 0, y = 0]) => [{ x, y }],
		taken,
		(text, { size }) => text.length * size * 0.5
	);
	return layers.flatMap((each) => words.get(each) ?? []);
};

test('a name stands on its first side, or on the next where that is taken', () => {
	const own = layer(named('Wakkanai', point(100, 50)));
	expect(letter([own])).toMatchObject([{ text: 'Wakkanai', x: 110, anchor: 'start' }]);
	expect(letter([own], [[112, 40, 150, 60]])).toMatchObject([{ x: 90, anchor: 'end' }]);
});

test('of two layers the upper one finds its places first', () => {
	const layers = [layer(named('below', point(100, 50))), layer(named('above', point(100, 50)))];
	expect(letter(layers).map(({ text, anchor }) => [text, anchor])).toEqual([
		['below', 'end'],
		['above', 'start']
	]);
});

test.each([
	[
		{
			type: 'LineString',
			coordinates: [
				[10, 20],
				[90, 90]
			]
		},
		1
	],
	[
		{
			type: 'MultiLineString',
			coordinates: [
				[
					[10, 20],
					[90, 90]
				],
				[
					[10, 60],
					[0, 0]
				]
			]
		},
		2
	],
	[
		{
			type: 'Polygon',
			coordinates: [
				[
					[10, 20],
					[90, 90],
					[0, 0]
				]
			]
		},
		0
	]
] as [Geometry, number][])('a line is named where it begins: %j', (geometry, count) => {
	const words = letter([layer(named('Japan’s line', geometry))]);
	expect(words).toHaveLength(count);
	for (const { x } of words) expect(x).toBe(20);
});

test('a long name has several lines, a name that is not seen none, and what two tiles have is written once', () => {
	const long = named('Yuzhno Kurilsk Strait', point(0, 0), { 'text-max-width': 9 });
	expect(letter([layer(long)]).map(({ text }) => text)).toEqual(['Yuzhno Kurilsk', 'Strait']);
	expect(letter([layer(named('room', point(0, 0), {}, { 'text-opacity': 0 }))])).toEqual([]);
	expect(letter([layer(named('Nemuro', point(0, 0)), named('Nemuro', point(0, 0)))])).toHaveLength(
		1
	);
});

test('letters are those of the style: capitals, weight, halo', () => {
	const [word] = letter([
		layer(
			named(
				'Japan',
				point(0, 0),
				{ 'text-transform': 'uppercase', 'text-font': ['Plex SemiBold'] },
				{
					'text-halo-width': 1.5,
					'text-halo-color': 'rgba(255,255,255,1)'
				}
			)
		)
	]);
	expect(word).toMatchObject({
		text: 'JAPAN',
		isBold: true,
		ink: '#010203',
		halo: { ink: '#ffffff', width: 3 }
	});
});
