import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameToPercent, pointToPercent, spread } from './inset.ts';
import { project, unproject } from '$lib/core/mercator.ts';

const frame = [20, 30, 190, 78] as const;

test('what is projected comes back', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -85, max: 85, noNaN: true }),
			(lng, lat) => {
				const [x, y] = unproject(project([lng, lat]));
				expect(x).toBeCloseTo(lng, 6);
				expect(y).toBeCloseTo(lat, 6);
			}
		)
	);
	expect(project([0, 0])).toEqual([0.5, 0.5]);
	expect(project([-180, 90])[1]).toBeCloseTo(0, 6);
});

describe('in a frame', () => {
	test('its corners are its corners', () => {
		expect(pointToPercent([20, 78], frame)).toEqual({ left: 0, top: 0 });
		expect(pointToPercent([190, 30], frame)).toEqual({ left: 100, top: 100 });
	});

	test('a box is where it is, and clipped at the edge', () => {
		expect(frameToPercent([20, 30, 105, 78], frame)).toEqual({
			left: 0,
			top: 0,
			width: expect.closeTo(50),
			height: expect.closeTo(100)
		});
		expect(frameToPercent([-40, 10, 105, 85], frame)).toMatchObject({ left: 0, top: 0 });
	});

	test('a box across 180° is one box, however its longitudes are written', () => {
		const written = frameToPercent([170, 40, -175, 50], frame);
		expect(written?.width).toBeCloseTo((15 / 170) * 100);
		expect(frameToPercent([170, 40, 185, 50], frame)).toEqual(written);
		expect(frameToPercent([-190, 40, -175, 50], frame)).toEqual(written);
	});

	test('a box outside is not there', () =>
		expect(frameToPercent([-60, 30, -20, 40], frame)).toBeUndefined());

	test('the whole world fills it', () =>
		expect(frameToPercent([-200, -80, 200, 85], frame)).toEqual({
			left: 0,
			top: 0,
			width: 100,
			height: 100
		}));
});

test('what lies close is moved apart, and what does not stays', () => {
	const [a, b, c] = spread([[100, 50], [104, 52], [20, 20]], [200, 110], 25); // prettier-ignore
	const gap = Math.max(Math.abs(a![0] - b![0]), Math.abs(a![1] - b![1]));
	expect(gap).toBeGreaterThanOrEqual(24.9);
	expect(c).toEqual([20, 20]);
});
