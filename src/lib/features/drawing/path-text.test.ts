import { expect, test } from 'vitest';
import { clockwise, shorten } from './path-text.ts';

test('positions become steps', () => {
	expect(shorten('M10,20L15,18L15,30Z', 0)).toBe('M10 20l5-2 0 12z');
});

test('a second ring begins where the first began', () => {
	expect(shorten('M10,10L20,10L20,20ZM30,30L40,30L40,40Z', 0)).toBe(
		'M10 10l10 0 0 10zm20 20l10 0 0 10z'
	);
});

test('rounding does not add up, and a point that falls on the one before is left out', () => {
	expect(shorten('M0.4,0L0.8,0L1.2,0L1.6,0', 0)).toBe('M0 0l1 0 1 0');
});

test('decimals are kept as many as asked for', () => {
	expect(shorten('M0.44,-0.26L1.5,0', 1)).toBe('M.4-.3l1.1 .3');
});

test('nothing stays nothing', () => {
	expect(shorten('', 0)).toBe('');
});

test('a path runs clockwise, its holes the other way', () => {
	const square = 'M0,0L10,0L10,10L0,10Z';
	expect(clockwise(square)).toBe(square);
	expect(clockwise('M0,10L10,10L10,0L0,0ZM2,2L4,2L4,4L2,4Z')).toBe(
		'M0,0L10,0L10,10L0,10ZM2,4L4,4L4,2L2,2Z'
	);
});
