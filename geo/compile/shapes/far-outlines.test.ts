import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { formatWarning } from '../gate/problem.ts';
import { filesOf } from '../gate/samples/spoil.ts';

const place = 'geo/content/places/sochi.yaml';
const at = 'lng: 39.730278, lat: 43.6';
const warningsOf = (point: string) => compile(filesOf({ [place]: [at, point] }));

test.each([
	['inside', 'lng: 39.73, lat: 43.6'],
	['in a hole', 'lng: 39.5, lat: 43.5'],
	['off its shore', 'lng: 38.95, lat: 43.5']
])('an outline whose point lies %s is not warned of', (_, point) => {
	expect(warningsOf(point)).toMatchObject({ problems: [], warnings: [] });
});

test('an outline far from its point is warned of with both, and compiled', () => {
	const { compiled, problems, warnings } = warningsOf('lng: 18.7, lat: 15.4');
	expect(problems).toEqual([]);
	expect(compiled).toBeDefined();
	expect(warnings.map(formatWarning)).toEqual([
		expect.stringMatching(
			/^geo\/shapes\/sochi\.geojson:10:13 warning: geometry lies 3,\d{3} km from the point of "sochi" \(18\.7, 15\.4\); correct the one that is wrong$/
		)
	]);
});
