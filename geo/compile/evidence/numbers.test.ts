import { describe, expect, test } from 'vitest';
import { numbersIn, numbersSaid } from './numbers.ts';

const valuesIn = (text: string) => numbersIn(text).flatMap(({ values }) => values);

describe('a number is the same however it is written', () => {
	test.each([
		['1,200 boats', '1200 boats', 1200],
		['1\u00a0200 boats', '1200 boats', 1200],
		['24,488 people', '24488', 24488],
		['$27bn', '27 billion dollars', 27e9],
		['€0.2 billion', '200 million euros', 2e8],
		['¥100 billion', '100bn yen', 1e11],
		['2.3 billion', '2300 million', 2.3e9],
		['10%', '10 percent', 10],
		['about 3 hours 10 minutes', '190 minutes', 190],
		['1 h 10 min', 'Seventy minutes', 70],
		['the 23rd meeting', 'Twenty-third meeting', 23],
		['13th', 'thirteenth', 13],
		['eleven documents', '11 documents', 11],
		['three hundred people', '300 people', 300],
		['the 1990s', 'since 1990', 1990],
		['6 May 2016', '2016-05-06', 2016],
		['6 May', '2016-05-06', 6],
		['1918–25', 'until 1925', 1925],
		['2016–2019', 'in 2019', 2019],
		['on 15–16 December', '2016-12-16', 16],
		['three and a half', 'half', 0.5]
	])('%s: %s', (one, other, value) => {
		expect(valuesIn(one)).toContain(value);
		expect(valuesIn(other)).toContain(value);
	});
});

test('a month of a date is no number of things', () =>
	expect(valuesIn('dated 2016-05-06')).toEqual([2016, 6]));

describe('what holds a number and says none', () => {
	test.each([
		'the G20 and the G8',
		'Sakhalin-2',
		'a round of the 2+2',
		'Arctic LNG 2',
		'the S-400',
		'one of them',
		'the first visit',
		'both, for the second time'
	])('%s', (text) => expect(numbersSaid(text)).toEqual([]));

	test('but a year behind a small word does', () =>
		expect(numbersSaid('by mid-2016').map(({ values }) => values)).toEqual([[2016]]));
});
