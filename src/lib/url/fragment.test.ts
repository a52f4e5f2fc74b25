import { describe, expect, test } from 'vitest';
import { readCamera, writeCamera } from './fragment.ts';
import { hostileFragments } from './hostile-links.fixture.ts';

const islands = { center: [147.1, 44.5], zoom: 6.5, bearing: 0, pitch: 0 };

describe('the fragment', () => {
	test.each([
		['#map=6.5/44.50/147.10', islands],
		['#6.5/44.5/147.1', islands],
		['#map=6.5/44.5/147.1&other=1', islands],
		['#geo:44.5,147.1?z=6.5', islands],
		['#geo:44.5,147.1;u=35;crs=WGS84?z=6.5', islands],
		['#map=6.5/44.5/507.1', islands],
		['#map=6.5/44.5/147.1/30', { ...islands, bearing: 30 }],
		['#map=6.5/44.5/147.1/-30/45', { ...islands, bearing: -30, pitch: 45 }]
	])('%s is read', (hash, camera) => {
		const read = readCamera(hash);
		expect(read.problem).toBeUndefined();
		expect(read.camera).toEqual({
			...camera,
			center: [expect.closeTo(camera.center[0] ?? NaN), camera.center[1]]
		});
	});

	test.each(['', '#', '#evidence', '#1998', '#the-six-places', '#main'])(
		'%s is an anchor, neither a camera nor a problem',
		(hash) => expect(readCamera(hash)).toEqual({})
	);

	test.each(hostileFragments)('%s is refused whole', (hash) => {
		expect(readCamera(hash)).toEqual({
			problem: 'The map position in the link could not be read.'
		});
	});

	test('there are at least sixty hostile fragments', () =>
		expect(new Set(hostileFragments).size).toBeGreaterThanOrEqual(60));

	test('bearing and pitch are written only where one of them is not nought', () => {
		const camera = { center: [147.1, 44.5] as [number, number], zoom: 6.5, bearing: 0, pitch: 0 };
		expect(writeCamera(camera)).toBe('#map=6.5/44.5/147.1');
		expect(writeCamera({ ...camera, pitch: 20 })).toBe('#map=6.5/44.5/147.1/0/20');
	});

	test('a link holds no more decimals than the screen shows', () => {
		const center: [number, number] = [147.123456789, 44.987654321];
		expect(writeCamera({ center, zoom: 2, bearing: 0, pitch: 0 })).toBe('#map=2/44.99/147.12');
		expect(writeCamera({ center, zoom: 14, bearing: 0, pitch: 0 })).toBe(
			'#map=14/44.98765/147.12346'
		);
	});
});
