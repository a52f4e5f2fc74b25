import { expect, test } from 'vitest';
import { placeNames } from './picture-names.ts';

const size = [480, 300] as const;

test('names stay whole in the picture, both names of an island on lines of their own', () => {
	const [name] = placeNames(
		[{ name: 'Southern Kurils / Northern Territories', at: [2, 298] }],
		size
	);
	expect(name?.lines).toEqual(['Southern Kurils /', 'Northern Territories']);
	expect(name?.box[0]).toBeGreaterThan(0);
	expect(name?.box[3]).toBeLessThan(300);
});

test('a name that would lie over an earlier one is left out, and one of a place outside the picture', () => {
	const spots = [
		{ name: 'Nagato', at: [240, 150] as const },
		{ name: 'Otani Sanso inn', at: [245, 152] as const },
		{ name: 'Tokyo', at: [900, 150] as const },
		{ name: 'Sochi', at: [60, 60] as const }
	];
	expect(placeNames(spots, size).flatMap(({ lines }) => lines)).toEqual(['Nagato', 'Sochi']);
});
