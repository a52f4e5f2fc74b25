import { expect, test } from 'vitest';
import { firstDay, isDate, lastDay, latest, precisionOf } from './dates.ts';

test.each([
	['2016', 'year', '2016-01-01', '2016-12-31'],
	['2016-02', 'month', '2016-02-01', '2016-02-29'],
	['1900-02', 'month', '1900-02-01', '1900-02-28'],
	['2016-05-06', 'day', '2016-05-06', '2016-05-06']
])('%s is a %s from %s to %s', (date, precision, first, last) => {
	expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
});

test.each(['2016', '2016-12', '1000', '2016-05-06', '2016-02-29', '1999-12-31'])(
	'%s is a date',
	(text) => expect(isDate(text)).toBe(true)
);
test.each([
	...['2016-13', '2016-00', '2016-1', '0999', '２０１６', '', '2016-05-', ' 2016'],
	...['2016-02-30', '2017-02-29', '2016-05-00', '2016-05-6', '2016-05-06T00:00']
])('%s is no date', (text) => expect(isDate(text)).toBe(false));

test.each([
	[['2016-05', '2016'], '2016'],
	[['2016', '2016-12-31'], '2016'],
	[['2016-05-20', '2016-05'], '2016-05'],
	[['2016-06-01', '2016-05', '2015'], '2016-06-01'],
	[[], undefined]
])('of %j the one that reaches farthest is %s', (dates, last) => {
	expect(latest(dates)).toBe(last);
});
