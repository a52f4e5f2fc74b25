import { expect, test } from 'vitest';
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { finestPlaces, placeFrames, recordFrames } from './frames.ts';
import type { Shape } from '../shapes/shapes.ts';

type Place = RecordOf<'places'>;
const place = (id: string, point?: [number, number], parent?: string) =>
	({
		id,
		kind: 'places',
		...(point && { point: { lng: point[0], lat: point[1] } }),
		...(parent && { parent })
	}) as Place;
const shape = (id: string, own = true) =>
	({
		id,
		properties: { place: 'sochi', own },
		geometry: {
			type: 'Polygon',
			coordinates: [
				[
					[39, 43],
					[40, 43],
					[40, 44],
					[39, 43]
				]
			]
		}
	}) as unknown as Shape;
const record = (id: string, ...places: string[]) =>
	({ id, kind: 'events', places }) as unknown as AnyRecord;

test('a place is framed by its outline, else by its point, else not at all', () => {
	const places = [place('sochi', [39.7, 43.6]), place('nara'), place('tokyo', [139.7, 35.7])];
	expect(placeFrames(places, [shape('sochi')])).toEqual({
		sochi: [39, 43, 40, 44],
		tokyo: [139.7, 35.7, 139.7, 35.7]
	});
});

test('an outline of a part is not the frame of the whole', () => {
	expect(placeFrames([place('sochi', [39.7, 43.6])], [shape('part', false)])).toEqual({
		sochi: [39.7, 43.6, 39.7, 43.6]
	});
});

test('of a place and one inside it, the inner says most', () => {
	const places = [
		place('kurils'),
		place('four', undefined, 'kurils'),
		place('iturup', undefined, 'four')
	];
	expect(finestPlaces(['kurils', 'iturup'], places)).toEqual(['iturup']);
	expect(finestPlaces(['four', 'tokyo'], places)).toEqual(['four', 'tokyo']);
	expect(finestPlaces([], places)).toEqual([]);
});

test('a record is framed by its places, across 180° where that is shorter', () => {
	const frames: Parameters<typeof recordFrames>[1] = {
		tokyo: [139.7, 35.7, 139.7, 35.7],
		washington: [-77, 38.9, -77, 38.9]
	};
	expect(recordFrames([record('call', 'tokyo', 'washington')], frames, {})).toEqual({
		call: [139.7, 35.7, -77, 38.9]
	});
});

test('a record without places is framed by those of the records that name it', () => {
	const frames: Parameters<typeof recordFrames>[1] = { tokyo: [1, 2, 1, 2], lima: [3, 4, 3, 4] };
	const records = [record('visit', 'tokyo'), record('summit', 'lima'), record('plan')];
	expect(recordFrames(records, frames, { plan: ['visit', 'summit'] }).plan).toEqual([1, 2, 3, 4]);
});

test('a record that leads to no point has no frame', () => {
	expect(recordFrames([record('meeting', 'nara'), record('plan')], {}, {})).toEqual({});
});
