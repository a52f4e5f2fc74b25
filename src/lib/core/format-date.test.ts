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

test('the г. of a Russian year never stands in a line by itself', () => {
	for (const span of [
		{ start: '2016-05-06' },
		{ start: '2016-05' },
		{ start: '2016-05-06', end: '2016-05-07' },
		{ start: '2016-05', end: '2016-12' },
		{ start: '1991-10', end: '2022-09-14' }
	])
		expect(formatDate(span, 'ru')).toMatch(/^(?:[^г]|г(?!\.)|(?<=\d\u00a0)г\.)+$/u);
	expect(formatDate({ start: '2016-05', end: '2016-12' }, 'ru')).toBe('май – декабрь 2016\u00a0г.');
});
