import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
	[{ start: '2016-05-06' }, '6 May 2016'],
	[{ start: '2013-06' }, 'June 2013'],
	[{ start: '1964' }, '1964'],
	[{ start: '2016-12-15', end: '2016-12-16' }, '15–16 December 2016'],
	[{ start: '1991-10', end: '2022-09' }, 'October 1991 – September 2022'],
	[{ start: '2006', end: '2019-09-05' }, '2006 – 5 September 2019'],
	[{ start: '2017-04-27', end: '2017-04-27' }, '27 April 2017']
])('%j is said no more exactly than it is known: %s', (interval, said) => {
	expect(formatDate(interval, 'en').replaceAll(/[\u2009\u202f]/g, ' ')).toBe(said);
});
