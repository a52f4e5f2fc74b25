import { expect, test } from 'vitest';
import { routeOf } from './route.ts';

const tokyo: [number, number] = [139.7, 35.7];
const yamal: [number, number] = [70, 70];
const seattle: [number, number] = [-122.3, 47.6];

const labelsOf = (route: ReturnType<typeof routeOf>) =>
	route?.features.features.flatMap(({ properties }) => properties?.label ?? []);
const linesOf = (route: ReturnType<typeof routeOf>) =>
	route?.features.features.filter(({ geometry }) => geometry.type !== 'Point') ?? [];

test('stops bear the numbers of the list, and what has no point is passed over', () => {
	const route = routeOf([tokyo, undefined, yamal]);
	expect(labelsOf(route)).toEqual(['1', '3']);
	expect(linesOf(route)).toHaveLength(1);
});

test('records at one point share a stop, and nothing is drawn between them', () => {
	const route = routeOf([tokyo, tokyo, yamal, tokyo]);
	expect(labelsOf(route)).toEqual(['1 · 2 · 4', '3']);
	expect(linesOf(route)).toHaveLength(1);
});

test('the frame holds the whole arc, which bends towards the pole', () => {
	const [west, south, east, north] = routeOf([tokyo, yamal])!.frame;
	expect([west, south, east]).toEqual([70, 35.7, 139.7]);
	expect(north).toBeGreaterThanOrEqual(70);
});

test('across 180° the frame goes the short way', () => {
	const [west, , east] = routeOf([tokyo, seattle])!.frame;
	expect([west, east]).toEqual([139.7, -122.3]);
});

test('without any point there is no route', () => {
	expect(routeOf([undefined, undefined])).toBeUndefined();
	expect(routeOf([])).toBeUndefined();
});
