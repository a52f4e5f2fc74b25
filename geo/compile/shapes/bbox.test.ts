import { expect, test } from 'vitest';
import { boundingBox, unite, type BoundingBox } from './bbox.ts';

const point = (lng: number, lat: number): BoundingBox => [lng, lat, lng, lat];

test('boxes are united into the smallest that holds them', () => {
	expect(unite([point(39.7, 43.6), [141, 41, 146, 46]])).toEqual([39.7, 41, 146, 46]);
});

test('the shorter way round the globe is taken, across 180° where it is shorter', () => {
	expect(unite([point(-77, 38.9), point(139.7, 35.7)])).toEqual([139.7, 35.7, -77, 38.9]);
});

test('a box that already crosses 180° is kept', () => {
	expect(unite([[170, 50, -170, 60], point(160, 55)])).toEqual([160, 50, -170, 60]);
});

test('boxes that touch 180° from both sides are one box across it', () => {
	expect(
		unite([
			[175, 50, 180, 52],
			[-180, 51, -170, 55]
		])
	).toEqual([175, 50, -170, 55]);
	expect(unite([point(180, 1), point(-180, 2)])).toEqual([180, 1, -180, 2]);
});

test('boxes all round the globe make one round the globe', () => {
	expect(
		unite([
			[-180, 0, 0, 1],
			[0, 0, 180, 1]
		])
	).toEqual([-180, 0, 180, 1]);
	expect(
		unite([
			[100, 0, -100, 1],
			[-120, 0, 120, 1]
		])
	).toEqual([-180, 0, 180, 1]);
});

test('the order of boxes does not matter', () => {
	const boxes = [point(-77, 38.9), point(139.7, 35.7), point(39.7, 43.6)];
	expect(unite(boxes.toReversed())).toEqual(unite(boxes));
});

test('one point is its own box, and nothing has none', () => {
	expect(unite([point(5, 6)])).toEqual([5, 6, 5, 6]);
	expect(unite([])).toBeUndefined();
});

test('the box of an outline holds every part of it', () => {
	const ring = [
		[1, 2],
		[3, 2],
		[3, 5],
		[1, 2]
	];
	const far = [
		[10, -4],
		[11, -4],
		[11, -3],
		[10, -4]
	];
	expect(boundingBox({ type: 'MultiPolygon', coordinates: [[ring], [far]] })).toEqual([
		1, -4, 11, 5
	]);
	expect(boundingBox({ type: 'Point', coordinates: [7, 8] })).toEqual([7, 8, 7, 8]);
});

test.each([37.615555, -58.408814, 139.691681, 0.1, -179.9])(
	'a point at %d° is a box of no width, not one round the globe',
	(lng) => {
		expect(unite([point(lng, 50)])).toEqual(point(lng, 50));
		expect(unite([point(lng, 50), point(lng, 51)])).toEqual([lng, 50, lng, 51]);
	}
);
