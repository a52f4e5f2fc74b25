import { expect, test } from 'vitest';
import { dashOf, imageOf, inkOf } from './paint-values.ts';

test.each([
	['rgb(223, 235, 238)', { hex: '#dfebee', alpha: 1 }],
	['rgba(28,95,138,0.55)', { hex: '#1c5f8a', alpha: 0.55 }],
	['rgb(0 0 0 / 0.5)', { hex: '#000000', alpha: 0.5 }]
])('%s is a colour that every program reads', (value, ink) => {
	expect(inkOf(value)).toEqual(ink);
});

test.each(['red', '', undefined, 'rgb(a, b, c)'])('%s is none, and says so', (value) => {
	expect(() => inkOf(value)).toThrow('is no colour');
});

test('dashes and images are read as they stand, and where they fade in', () => {
	expect(dashOf([4, 1.5])).toEqual([4, 1.5]);
	expect(dashOf({ from: [1, 1], to: [5, 1.5] })).toEqual([5, 1.5]);
	expect(dashOf(undefined)).toEqual([]);
	expect(imageOf({ name: 'claim/both' })).toBe('claim/both');
	expect(imageOf({ to: { name: 'town' } })).toBe('town');
	expect(imageOf('')).toBeUndefined();
});
