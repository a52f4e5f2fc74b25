import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextInDirection, type Direction } from './spatial-navigation.ts';

const from = { x: 100, y: 100 };

test('a step goes to the nearest point ahead', () => {
	const points = [
		{ x: 160, y: 110 },
		{ x: 130, y: 102 },
		{ x: 40, y: 100 }
	];
	expect(nextInDirection(from, points, 'right')).toBe(1);
	expect(nextInDirection(from, points, 'left')).toBe(2);
});

test('what lies ahead comes before what is nearer but aside', () => {
	const points = [
		{ x: 105, y: 140 },
		{ x: 190, y: 100 }
	];
	expect(nextInDirection(from, points, 'right')).toBe(1);
	expect(nextInDirection(from, points, 'down')).toBe(0);
});

test('up is towards the top of the screen', () => {
	expect(nextInDirection(from, [{ x: 100, y: 10 }], 'up')).toBe(0);
	expect(nextInDirection(from, [{ x: 100, y: 10 }], 'down')).toBeUndefined();
});

test('nothing on that side, no step', () => {
	expect(nextInDirection(from, [{ x: 90, y: 100 }], 'right')).toBeUndefined();
	expect(nextInDirection(from, [], 'up')).toBeUndefined();
});

test('every point can be left in some direction, and a step never stands still', () => {
	const point = fc.record({
		x: fc.integer({ min: 0, max: 900 }),
		y: fc.integer({ min: 0, max: 900 })
	});
	const directions: Direction[] = ['left', 'right', 'up', 'down'];
	fc.assert(
		fc.property(
			fc.uniqueArray(point, { minLength: 2, selector: ({ x, y }) => `${x},${y}` }),
			(points) => {
				for (const [i, here] of points.entries()) {
					const steps = directions.map((direction) => nextInDirection(here, points, direction));
					expect(steps.some((step) => step !== undefined)).toBe(true);
					expect(steps).not.toContain(i);
				}
			}
		)
	);
});
