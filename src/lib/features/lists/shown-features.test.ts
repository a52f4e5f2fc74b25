// Protects: the GeoJSON of a list holds just its rows, in their order, and still says where it comes from.
import { expect, test } from 'vitest';
import { featuresOf } from './shown-features.ts';

const feature = (id: string) =>
	({ type: 'Feature', id: `events/${id}`, properties: { id }, geometry: null }) as const;
const whole = {
	type: 'FeatureCollection',
	license: 'https://creativecommons.org/licenses/by/4.0/',
	features: [feature('a'), feature('b'), feature('c')]
} as const;

test.each([
	[
		['c', 'a'],
		['events/c', 'events/a']
	],
	[['b', 'gone'], ['events/b']],
	[[], []]
])('%j', (ids, expected) => {
	const shown = featuresOf({ ...whole, features: [...whole.features] }, ids);
	expect(shown.features.map(({ id }) => id)).toEqual(expected);
	expect(shown).toHaveProperty('license', whole.license);
});
