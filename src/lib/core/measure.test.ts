import { circle, distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { compassPoint, formatDistance, measure, type End } from './measure.ts';

const end = (id: string, at: [number, number], shore?: End['shore']): End => ({
	id,
	name: id,
	at,
	...(shore && { shore })
});
const tokyo = end('tokyo', [139.767, 35.681]);
const round = (at: [number, number], km: number, steps = 64) =>
	end('round', at, circle(at, km, { steps }).geometry);

describe('a distance', () => {
	test('follows the great circle: Tokyo–London is about 9,560 km', () => {
		const { km, nauticalMiles, bearing } = measure(tokyo, end('london', [-0.1278, 51.5074]));
		expect(Math.abs(km / 9560 - 1)).toBeLessThan(0.005);
		expect(nauticalMiles).toBeCloseTo(km / 1.852, 6);
		expect(compassPoint(bearing)).toBe('NNW');
	});

	test('is cut where its line crosses 180°', () => {
		const { line, km } = measure(end('a', [175, 50]), end('b', [-175, 50]));
		expect(line?.geometry.type).toBe('MultiLineString');
		expect(km).toBeCloseTo(distance([175, 50], [-175, 50]), 6);
	});

	test('to an outline ends at its nearest shore', () => {
		const from = end('a', [145, 43]);
		const to = round([146, 43], 20, 720);
		expect(measure(from, to).km).toBeCloseTo(distance([145, 43], [146, 43]) - 20, 1);
	});

	test('ends between the vertices of a coarse outline where that is nearer', () => {
		const square: End = end('square', [10, 10], {
			type: 'Polygon',
			coordinates: [[[10, -5], [20, -5], [20, 5], [10, 5], [10, -5]]] // prettier-ignore
		});
		expect(measure(end('a', [9, 0]), square).km).toBeCloseTo(distance([9, 0], [10, 0]), 0);
	});

	test('between outlines is that of their shores, the same both ways', () => {
		const [a, b] = [round([145, 43], 10, 720), round([146, 43], 20, 720)];
		const there = measure(a, b).km;
		expect(there).toBeCloseTo(distance([145, 43], [146, 43]) - 30, 1);
		expect(measure(b, a).km).toBeCloseTo(there, 6);
	});

	test('finds the nearest side though a vertex of something else is nearer', () => {
		const coast: End = end('coast', [0, 0], {
			type: 'MultiPolygon',
			coordinates: [
				[[[0, 0], [10, 0], [10, -5], [0, -5], [0, 0]]],
				[[[5, 3], [5.1, 3], [5.1, 3.1], [5, 3.1], [5, 3]]]
			] // prettier-ignore
		});
		expect(measure(end('a', [5, 1]), coast).km).toBeCloseTo(distance([5, 1], [5, 0]), 3);
	});

	test('between outlines that cross is nothing', () => {
		const [a, b] = [round([145, 43], 20), round([145.2, 43], 20)];
		expect(measure(a, b)).toMatchObject({ km: 0, nauticalMiles: 0 });
		expect(measure(a, b).line).toBeUndefined();
	});

	test('to the other side of the world is half a round, whichever way', () => {
		const { km, line } = measure(end('a', [147, 44]), end('b', [-33, -44]));
		expect(km).toBeCloseTo(20015, 0);
		expect(line).toBeDefined();
	});

	test('between outlines of 6,000 vertices costs far less than looking at every pair of them', () => {
		const [a, b] = [round([145, 43], 10, 6000), round([146, 43], 20, 6000)];
		const took = (work: () => void) => {
			const before = performance.now();
			work();
			return performance.now() - before;
		};
		measure(a, b);
		const ours = Math.min(...[1, 2, 3].map(() => took(() => measure(a, b))));
		let nearest = Infinity;
		const plain = took(() => {
			for (let i = 0; i < 36e6; i++) nearest = Math.min(nearest, Math.acos((i % 1000) / 1000));
		});
		expect(nearest).toBeGreaterThan(0);
		expect(ours).toBeLessThan(plain);
	});

	test('from a place to itself is nothing, without a line', () => {
		expect(measure(tokyo, tokyo)).toMatchObject({ km: 0 });
		expect(measure(tokyo, tokyo).line).toBeUndefined();
	});
});

test.each([
	[3.66, '3.7 km'],
	[43, '43 km'],
	[5432.4, '5,432 km']
])('%d km is said as %s', (km, said) =>
	expect(formatDistance({ km, nauticalMiles: km / 1.852 }).km).toBe(said)
);

test.each([
	[0, 'N'],
	[359, 'N'],
	[47, 'NE'],
	[180, 'S'],
	[281.3, 'WNW']
])('%d° is %s', (degrees, name) => expect(compassPoint(degrees)).toBe(name));
