import { expect, test } from 'vitest';
import { readDecimal } from './decimal.ts';

test.each([
	['5', 5],
	['-12.50', -12.5],
	['007', 7]
])('%j is a number', (text, value) => expect(readDecimal(text)).toBe(value));

test.each([
	'',
	' 5',
	'5 ',
	'+5',
	'.5',
	'5.',
	'1e3',
	'0x10',
	'Infinity',
	'NaN',
	'５',
	'--1',
	'1,5',
	'9'.repeat(21)
])('%j is not what a person would type as a number', (text) =>
	expect(readDecimal(text)).toBeUndefined()
);
