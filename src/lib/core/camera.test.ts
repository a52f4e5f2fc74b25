import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundCamera, wrapDegrees } from './camera.ts';

test.each([
	[0, 0],
	[180, -180],
	[-180, -180],
	[190, -170],
	[-190, 170],
	[540, -180],
	[-0, 0]
])('%d degrees are wrapped to %d', (degrees, wrapped) =>
	expect(wrapDegrees(degrees)).toBe(wrapped)
);

test('a camera in a link is off by half a pixel at the most, up to zoom 14', () => {
	const place = fc.tuple(
		fc.double({ min: -179.9, max: 179.9, noNaN: true }),
		fc.double({ min: -75, max: 75, noNaN: true })
	);
	const property = fc.property(
		place,
		fc.double({ min: 0, max: 14, noNaN: true }),
		(center, zoom) => {
			const rounded = roundCamera({ center, zoom, bearing: 0, pitch: 0 });
			const pixelsPerDegree = (512 * 2 ** zoom) / 360;
			const stretch = 1 / Math.cos((center[1] * Math.PI) / 180);
			expect(Math.abs(rounded.center[0] - center[0]) * pixelsPerDegree).toBeLessThan(0.5);
			expect(Math.abs(rounded.center[1] - center[1]) * pixelsPerDegree * stretch).toBeLessThan(0.5);
		}
	);
	expect(() => fc.assert(property, { numRuns: 5000 })).not.toThrow();
});

test('a latitude that no map reaches is brought to the edge of the map', () => {
	const camera = { center: [0, 89.9] as [number, number], zoom: 3, bearing: 0, pitch: 0 };
	expect(roundCamera(camera).center[1]).toBe(85);
});
