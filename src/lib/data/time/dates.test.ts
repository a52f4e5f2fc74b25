// Records and pages know dates by functions of their own, since neither half imports the other: they must agree.
import { firstDay, lastDay, latest, precisionOf } from '$geo/schema/date.ts';
import { firstYear } from '$geo/schema/vocabulary.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as core from '$lib/core/dates.ts';
import { timeScale } from '$lib/core/time-scale.ts';

const two = (n: number) => String(n).padStart(2, '0');
const date = fc
	.record({
		year: fc.integer({ min: 1000, max: 9999 }),
		month: fc.option(fc.integer({ min: 1, max: 12 })),
		day: fc.option(fc.integer({ min: 1, max: 28 }))
	})
	.map(({ year, month, day }) =>
		month === null ? `${year}` : `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`
	);

test('any date means the same days on both sides', () => {
	fc.assert(
		fc.property(date, fc.array(date), (one, several) => {
			expect(core.firstDay(one)).toBe(firstDay(one));
			expect(core.lastDay(one)).toBe(lastDay(one));
			expect(core.precisionOf(one)).toBe(precisionOf(one));
			expect(core.latest(several)).toBe(latest(several));
		})
	);
});

test('the axis begins where the gate says', () => {
	expect(timeScale(2026).years[0]).toBe(firstYear);
});
