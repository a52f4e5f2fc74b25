import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { formatProblem } from '../gate/problem.ts';
import { filesOf } from '../gate/samples/spoil.ts';

const place = 'geo/content/places/sochi.yaml';
const shape = 'geo/shapes/sochi.geojson';
const at = 'lng: 39.730278, lat: 43.6';
const compiledAt = (point: string) => compile(filesOf({ [place]: [at, point] }));

test.each([
	['inside', 'lng: 39.73, lat: 43.6'],
	['in a hole', 'lng: 39.5, lat: 43.5'],
	['off its shore', 'lng: 38.95, lat: 43.5']
])('an outline whose point lies %s is taken', (_, point) => {
	expect(compiledAt(point)).toMatchObject({ problems: [], warnings: [] });
});

test.each([
	['on another continent', 'lng: 18.7, lat: 15.4', '3,\\d{3}', '18.7, 15.4'],
	['on the other half of the globe', 'lng: -39.73, lat: 43.6', '6,\\d{3}', '-39.73, 43.6'],
	['in the next region', 'lng: 38, lat: 43.5', '\\d\\d', '38, 43.5']
])('an outline whose point lies %s is refused, with both', (_, point, km, shown) => {
	const { compiled, problems } = compiledAt(point);
	expect(compiled).toBeUndefined();
	expect(problems.map(formatProblem)).toEqual([
		expect.stringMatching(
			new RegExp(
				`^${shape}:10:13 geometry lies ${km} km from the point of "sochi" \\(${shown}\\); correct the one that is wrong$`
			)
		)
	]);
});

test('so is a point that is drawn elsewhere', () => {
	const { problems } = compile(
		filesOf({
			[shape]: [
				`"Polygon", "coordinates": [
[[39, 43], [40, 43], [40, 44], [39, 44], [39, 43]],
[[39.4, 43.4], [39.4, 43.6], [39.6, 43.6], [39.6, 43.4], [39.4, 43.4]]
]`,
				'"Point", "coordinates": [18.7, 15.4]'
			]
		})
	);
	expect(problems.map(formatProblem)).toEqual([expect.stringContaining(' km from the point of ')]);
});
