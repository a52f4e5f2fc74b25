import { area } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { good } from '../gate/samples/good.ts';
import { filesOf, type Sample } from '../gate/samples/spoil.ts';

const run = 'geo/shapes/borders/2016-run.geojson';
const place = good['geo/content/places/residence.yaml'] ?? '';
const shape = (good['geo/shapes/sochi.geojson'] ?? '').replace('"own": true', '"own": false');

function bordersOf(changes: Sample['files'] = {}) {
	const { compiled, problems } = compile(filesOf(changes));
	expect(problems).toEqual([]);
	return compiled!;
}
const covered = (changes: Sample['files'] = {}) =>
	bordersOf(changes).atlas.borders.find((b) => b.id === '2016-run')?.territories;

describe('what a cover means', () => {
	test('a part of an outline that is cut', () => expect(covered()).toEqual(['sochi-south']));

	test('both parts, when the whole outline is named and another file cuts it', () =>
		expect(
			covered({
				[run]: ['{ "outline": "sochi", "southOf": 43.5 }', '{ "outline": "sochi" }'],
				'geo/shapes/borders/2019-run.geojson': (good[run] ?? '')
					.replace('"from": "2016-05-06"', '"from": "2019"')
					.replace('"to": "2018-01-01"', '"to": "2020"')
			})
		).toEqual(['sochi-north', 'sochi-south']));

	test('the outlines in a group, without those left out', () => {
		const changes = {
			'geo/shapes/one.geojson': shape,
			'geo/shapes/two.geojson': shape.replace('"place": "sochi"', '"place": "residence"'),
			[run]: ['{ "outline": "sochi", "southOf": 43.5 }', '{ "outline": "sochi" }'] as const,
			'geo/content/places/residence.yaml': place
		};
		expect(covered(changes)).toEqual(['one', 'two']);
	});
});

test('the pieces make up the whole', () => {
	const features = bordersOf().map.areas.features;
	const size = (id: string) => area(features.find((f) => f.properties?.id === id)!);
	expect(size('sochi-north') + size('sochi-south')).toBeCloseTo(size('sochi'), -6);
	expect(size('sochi-south')).toBeGreaterThan(0);
});

test('a line that shares a course is drawn along it', () => {
	const line = good['geo/shapes/borders/2016-line.geojson'] ?? '';
	const shared = line
		.replace('"record"', '"course": "2016-line", "record"')
		.replace(/"geometry": .*/, '"geometry": null');
	const { lines } = bordersOf({ 'geo/shapes/borders/2017-line.geojson': shared });
	expect(lines.features.map((f) => f.properties?.id)).toEqual(['2016-line', '2017-line']);
	expect(lines.features[1]?.geometry).toEqual(lines.features[0]?.geometry);
});
