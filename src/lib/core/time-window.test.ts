import { describe, expect, test } from 'vitest';
import { isReversed, formatWindow, widened } from './time-window.ts';

test.each([
	[{ from: '2016-05', to: '2016-12' }, 'May–December 2016'],
	[{ from: '2014' }, 'Since 2014'],
	[{ to: '1956' }, 'Until 1956'],
	[{ from: '2016-05-06', to: '2016-05-06' }, '6 May 2016'],
	[{}, 'All years']
])('%j is said “%s”', (window, words) => expect(formatWindow(window)).toBe(words));

describe('a window that is widened', () => {
	const window = { from: '2016-05', to: '2016-12' };
	test.each([
		['2019-06-29', undefined, { from: '2016-05', to: '2019-06' }],
		['1956', undefined, { from: '1956', to: '2016-12' }],
		['1998', '2001-03-25', { from: '2001-03', to: '2016-12' }],
		['2016-07', undefined, window],
		['1991', '2022', window]
	])('holds %s to %s', (start, end, expected) =>
		expect(widened(window, { start, end })).toEqual(expected)
	);

	test('stays open where it was open', () =>
		expect(widened({ from: '2016' }, { start: '1956' })).toEqual({ from: '1956', to: undefined }));
});

test('a window that ends before it begins is told from one that does not', () => {
	expect(isReversed({ from: '2017', to: '2016-12' })).toBe(true);
	expect(isReversed({ from: '2016-12', to: '2016' })).toBe(false);
	expect(isReversed({ from: '2017' })).toBe(false);
});
