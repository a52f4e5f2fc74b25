import { expect, test } from 'vitest';
import { yearScale } from './year-scale.ts';

const steps = [1855, 1875, 1905, 1945, 1946, 1951, 1956, 2026];
const scale = yearScale(steps);

test('changes are equally far apart, whatever years lie between', () =>
	expect(steps.map(scale.at)).toEqual([0, 1429, 2857, 4286, 5714, 7143, 8571, 10_000]));

test('each year has a stop of its own, and is read back from it', () => {
	expect(scale.stops).toHaveLength(2026 - 1855 + 1);
	expect(scale.stops.every((stop, i) => i === 0 || stop > (scale.stops[i - 1] ?? stop))).toBe(true);
	for (const year of [1855, 1874, 1945, 1950, 1991, 2026])
		expect(scale.yearAt(scale.at(year))).toBe(year);
});
