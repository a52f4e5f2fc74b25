import { describe, expect, test } from 'vitest';
import { timeScale } from '$lib/core/time-scale.ts';
import { layLane, markNear } from './lanes.ts';
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

test('the mark under the pointer is the nearest one, in its row', () => {
	const marks = lay([fact('2016-05-06'), fact('2018'), fact('2018-02')]);
	const [day, year, month] = marks;
	if (!day || !year || !month) throw new Error('three facts have three marks');
	expect(markNear(marks, day.x - 3, 0, 5)).toBe(day);
	expect(markNear(marks, day.x - 9, 0, 5)).toBeUndefined();
	expect(markNear(marks, month.x + 1, 1, 5)).toBe(month);
	expect(markNear(marks, month.x + 1, 0, 5)).toBe(year);
});
