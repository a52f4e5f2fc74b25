import { expect, test } from 'vitest';
import { firstDay } from './dates.ts';
import { dayNumber } from './days.ts';
import { beginningAt, endingAt, nearestBoundary, pageFrom, timeScale } from './time-scale.ts';

const scale = timeScale(2026);
const at = (day: string) => scale.at(dayNumber(day));

test('the scale runs from 1855 to the end of its last year', () => {
	expect(at('1855-01-01')).toBe(0);
	expect(at('2027-01-01')).toBe(1);
	expect([at('1800-01-01'), at('2040-01-01')]).toEqual([0, 1]);
});

test('the dense years have most of the length', () => {
	expect(at('2023-01-01') - at('2013-01-01')).toBeGreaterThan(0.5);
	expect(at('2013-01-01')).toBeLessThan(0.25);
});

test('one stops at every year before 2013 and at every month since, each farther right', () => {
	const { boundaries } = scale;
	expect(boundaries).toHaveLength(2013 - 1855 + 14 * 12 + 1);
	expect(boundaries.every(({ at }, i) => i === 0 || at > (boundaries[i - 1]?.at ?? 1))).toBe(true);
});

test.each([
	['1956-06-01', '1956', '1955'],
	['2016-05-06', '2016-05', '2016-04'],
	['2013-01-01', '2013-01', '2012']
])('near %s begins %s and ends %s', (day, begins, ends) => {
	const boundary = nearestBoundary(scale, dayNumber(day));
	expect([beginningAt(scale, boundary), endingAt(scale, boundary)]).toEqual([begins, ends]);
});

test.each([
	['1855', 1, '1865'],
	['1956', -1, '1946'],
	['2010', 1, '2013-01'],
	['2016-05', 1, '2017-05'],
	['2016-05', -1, '2015-05'],
	['2013-03', -1, '2013-01'],
	['2013-01', -1, '2003']
] as const)('a page from %s on, %d: %s', (from, way, to) => {
	const index = nearestBoundary(scale, dayNumber(firstDay(from)));
	expect(beginningAt(scale, pageFrom(scale, index, way))).toBe(to);
});
