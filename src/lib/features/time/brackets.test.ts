import { expect, test } from 'vitest';
import { timeScale } from '$lib/core/time-scale.ts';
import { loadPeriods } from '$lib/data/time/periods.ts';
import { layBrackets } from './brackets.ts';

const periods = await loadPeriods();
const scale = timeScale(2026);
const lay = (width: number) => layBrackets(periods, { scale, width });
const ids = (width: number) => lay(width).map(({ period }) => period.title.en);

test.each([420, 800, 1300])('each can be hit, and none lies half over another: %d px', (width) => {
	const laid = lay(width);
	expect(laid.length).toBeGreaterThan(3);
	for (const a of laid) {
		expect(a.width).toBeGreaterThanOrEqual(24);
		expect(a.x).toBeGreaterThanOrEqual(0);
		expect(a.x + a.width).toBeLessThanOrEqual(width);
		for (const b of laid) {
			const overlap = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
			if (a !== b && overlap > 0) expect(overlap).toBe(Math.min(a.width, b.width));
		}
	}
});

test('the year of the plan is named within the longer time round it', () =>
	expect(ids(800)).toEqual(expect.arrayContaining(['Sochi to Nagato and Tokyo', 'Suga'])));

test('what spans most of the others is left to the panel', () =>
	expect(ids(1300)).not.toContain('Kaifu'));
