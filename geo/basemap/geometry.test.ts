import { circle } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { countryLines, regionLines } from './boundaries.ts';
import { coarser } from './coasts.ts';
import { signedArea, simplify } from './geometry.ts';
import type { Ring } from './rings.ts';

const round = (lng: number, lat: number, km: number) =>
	circle([lng, lat], km, { steps: 360 }).geometry.coordinates[0] as Ring;
const line = (properties: Record<string, string | number>, coordinates: [number, number][]) => ({
	type: 'Feature' as const,
	properties,
	geometry: { type: 'LineString' as const, coordinates }
});

describe('simplifying', () => {
	test('keeps a ring closed and strays no farther than it may', () => {
		const ring = round(147, 45, 20);
		const simple = simplify(ring, () => ({ tolerance: 0.2, decimals: 5 })) ?? [];
		expect(simple.length).toBeGreaterThan(10);
		expect(simple.length).toBeLessThan(ring.length / 4);
		expect(simple[0]).toEqual(simple.at(-1));
		expect(signedArea(simple) / signedArea(ring)).toBeCloseTo(1, 1);
	});

	test('leaves nothing of a ring that is smaller than its tolerance', () =>
		expect(simplify(round(147, 45, 0.01), () => ({ tolerance: 5, decimals: 3 }))).toBeUndefined());

	test('at small scales drops what is small, but what is to be kept', () => {
		const [small, large] = [round(147, 45, 1), round(140, 40, 40)];
		expect(coarser([small, large], 1, 60)).toHaveLength(1);
		expect(coarser([small, large], 1, 60, (ring) => ring === small)).toHaveLength(2);
	});
});

describe('boundaries', () => {
	const disputed = (lines: ReturnType<typeof countryLines>) =>
		lines.features.map((f) => f.properties?.disputed);

	test('are disputed where the data says so', () =>
		expect(
			disputed(
				countryLines(
					[
						line({ featurecla: 'International boundary (verify)' }, [[10, 50], [11, 50]]), // prettier-ignore
						line({ featurecla: 'Disputed (please verify)' }, [[76, 35], [77, 35]]) // prettier-ignore
					],
					[]
				)
			)
		).toEqual([0, 1]));

	test('are disputed along Abkhazia, and not beyond', () => {
		const along = line({ featurecla: 'International boundary (verify)' }, [
			[40.2, 43.4],
			[41.5, 43.2],
			[42.4, 43.2],
			[43, 43],
			[43.3, 42.9]
		]);
		expect(disputed(countryLines([along], []))).toEqual([1, 0]);
	});

	test('take in Crimea’s and Abkhazia’s inner lines, which are then no regions', () => {
		const regions = [
			line({ name: 'Abkhazia - Samegrelo-Zemo Svaneti', adm0_a3: 'GEO' }, [[41.5, 42.5], [42, 42.9]]), // prettier-ignore
			line({ name: '', adm0_a3: 'UKR' }, [[33.6, 46.1], [34.5, 46.05]]), // prettier-ignore
			line({ name: 'Kherson - Zaporizhzhya', adm0_a3: 'UKR', scalerank: 3 }, [[34, 46.5], [35, 47]]) // prettier-ignore
		];
		expect(disputed(countryLines([], regions))).toEqual([1, 1]);
		expect(regionLines(regions, [round(34, 46.5, 300)]).features).toHaveLength(1);
	});

	test('of regions end at the coast', () => {
		const land = round(140, 45, 30);
		const across = line({ scalerank: 3 }, [[140, 45], [140.1, 45], [140.2, 45], [141, 45], [142, 45]]); // prettier-ignore
		const [cut, ...more] = regionLines([across], [land]).features;
		expect(more).toEqual([]);
		expect(cut?.geometry).toMatchObject({ coordinates: [[140, 45], [140.1, 45], [140.2, 45]] }); // prettier-ignore
	});
});
