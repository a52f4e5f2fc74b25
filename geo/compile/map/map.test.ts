import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { good } from '../gate/samples/good.ts';
import { filesOf, type Sample } from '../gate/samples/spoil.ts';

const sochi = 'geo/content/places/sochi.yaml';
const residence = 'geo/content/places/residence.yaml';
const reason = 'noPointReason: No source with a point was found.';

function atlasOf(changes: Sample['files'] = {}) {
	const { compiled, problems } = compile(filesOf(changes));
	expect(problems).toEqual([]);
	return compiled!;
}

describe('marks', () => {
	test('a record has a mark at each place that has a point', () => {
		const marks = atlasOf({
			[residence]: [reason, 'point: { lng: 39.75, lat: 43.5, precision: house, source: gazetteer }']
		}).marks.features;
		expect(marks.map((f) => [f.properties?.id, f.properties?.place])).toEqual([
			// Not Sochi as well: the residence lies in it and says more.
			['2016-05-06-summit', 'residence'],
			['plant', 'sochi']
		]);
		// Its name, what it lies in, and which of the six that is.
		const [{ properties } = { properties: {} }] = marks;
		expect(properties).toMatchObject({ where: 'Residence', above: ['sochi'], primary: 'sochi' });
		expect(marks[0]?.geometry).toEqual({ type: 'Point', coordinates: [39.75, 43.5] });
	});

	test('a record whose finest place has no point has no mark', () => {
		const marks = atlasOf().marks.features;
		expect(marks.map((f) => f.properties?.id)).toEqual(['plant']);
	});

	test('a plan without a place, a statement and an actor have none', () => {
		const kinds = atlasOf().marks.features.map((f) => f.properties?.kind);
		expect(new Set(kinds)).toEqual(new Set(['projects']));
	});

	test.each([
		['a city', {}, false],
		['an area', { [sochi]: ['type: city', 'type: region'] }, true],
		[
			'a point that stands in',
			{ [sochi]: ['precision: city', 'approximate: true, precision: city'] },
			true
		]
	] as const)('of %s', (_, changes, approximate) => {
		expect(atlasOf(changes).marks.features[0]?.properties?.approximate).toBe(approximate);
	});
});

test('a place without a point is no site', () => {
	expect(atlasOf().map.sites.features.map((f) => f.properties)).toEqual([
		{
			id: 'sochi',
			...{ en: 'Sochi', ru: 'Сочи / ソチ', ja: 'ソチ / Сочи' },
			...{ rank: 2, primary: true, area: false }
		}
	]);
});

describe('areas', () => {
	const part = good['geo/shapes/sochi.geojson']!.replace('"own": true', '"own": false').replace(
		'{ "en": "Sochi" }',
		'{ "ru": "Часть" }'
	);

	test('the six places come first, so that their parts lie on top', () => {
		const areas = atlasOf({ 'geo/shapes/a-part.geojson': part }).map.areas.features;
		expect(areas.map((f) => [f.properties?.id, f.properties?.en])).toEqual([
			['sochi', 'Sochi'],
			['a-part', 'Часть'],
			// The pieces of an outline that a border file cuts only carry a hatch.
			['sochi-north', undefined],
			['sochi-south', undefined]
		]);
	});

	test('the size is the area in km², holes left out', () => {
		const size = atlasOf().map.areas.features[0]?.properties?.size as number;
		expect(size).toBeGreaterThan(8_500);
		expect(size).toBeLessThan(8_900);
	});
});
