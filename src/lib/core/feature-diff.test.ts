import { expect, test } from 'vitest';
import type { Feature } from 'geojson';
import { featureDiff } from './feature-diff.ts';

const feature = (id: number): Feature => ({
	type: 'Feature',
	id,
	properties: {},
	geometry: { type: 'Point', coordinates: [0, 0] }
});

test('only what comes and what goes is told', () => {
	const diff = featureDiff([feature(0), feature(1)], [feature(1), feature(2)]);
	expect(diff).toEqual({ add: [feature(2)], remove: [0] });
});

test('the same set is no change', () =>
	expect(featureDiff([feature(0)], [feature(0)])).toEqual({ add: [], remove: [] }));
