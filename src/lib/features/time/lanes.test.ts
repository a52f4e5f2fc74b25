import { describe, expect, test } from 'vitest';
import { timeScale } from '$lib/core/time-scale.ts';
import { layLane, nearestMark, ownYears } from './lanes.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

const fact = (start?: string, end?: string): Fact => ({
	...{ id: `${start}-${end}`, kind: 'events', title: '', steps: [], places: [], themes: [] },
	...{ actors: [], sources: [], languages: [], sourceTypes: [] },
	...(start && { start }),
	...(end && { end })
});
const lay = (facts: Fact[], rows = 3) =>
	layLane(facts, { scale: timeScale(2026), width: 1000, rows, least: 2 });

describe('a fact on the timeline', () => {
	test('of a day is a mark, of a month or a year a bar as long as it, a span one to its end', () => {
		const [day = 0, month = 0, year = 0, span = 0] = lay([
			fact('2016-05-06'),
			fact('2017-05'),
			fact('2018'),
			fact('2019-01-01', '2020-12-31')
		]).map(({ width }) => width);
		expect(day).toBe(2);
		// Ten years have 620 px: a year 62, a month about 5.
		expect(month).toBeCloseTo(62 / 12, 0);
		expect(year).toBeCloseTo(62, 0);
		expect(span).toBeCloseTo(124, 0);
	});

	test('without a date has no place', () => expect(lay([fact()])).toEqual([]));

	test('makes room for another, and none is left out where there is none', () => {
		const marks = lay([fact('2018'), fact('2018'), fact('2018'), fact('2018'), fact('2020')]);
		expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 0, 0]);
	});
});

test('the mark under the pointer is the nearest one of all lanes, within reach', () => {
	const marks = lay([fact('2016-05-06'), fact('2018'), fact('2018-02')]);
	const [day, year, month] = marks;
	if (!day || !year || !month) throw new Error('three facts have three marks');
	const hit = { laneHeight: 16, rowHeight: 4, within: 12 };
	const at = (x: number, y: number) => nearestMark([[], marks], [x, y], hit);
	expect(at(day.x - 11, 18)).toBe(day);
	expect(at(day.x - 13, 18)).toBeUndefined();
	expect(at(month.x + 1, 22)).toBe(month);
	expect(at(month.x + 1, 17)).toBe(year);
	// From the lane above, too.
	expect(at(day.x, 6)).toBe(day);
	expect(at(day.x, 3)).toBeUndefined();
});

test('a record has the years from its first day to its last step', () => {
	expect(ownYears(fact('2016-05-06'))).toEqual([16927, 16927]);
	expect(
		ownYears({ ...fact('2016-05-06'), steps: [{ date: '2022', status: 'suspended' }] })
	).toEqual([16927, 19357]);
	expect(ownYears(fact())).toBeUndefined();
});
