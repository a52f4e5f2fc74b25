import { daysOf } from '$lib/core/days.ts';
import type { TimeScale } from '$lib/core/time-scale.ts';
import type { PeriodView } from '$lib/data/atlas/types.ts';

/** A period over the timeline, in px. */
export interface Bracket {
	period: PeriodView;
	x: number;
	width: number;
}

/** Least width of what is pressed, and what one that holds another keeps for itself, in px. */
const least = 24;
const own = 48;

const holds = (a: Bracket, b: Bracket) => a.x <= b.x && a.x + a.width >= b.x + b.width;
const isApart = (a: Bracket, b: Bracket) => a.x + a.width <= b.x || b.x + b.width <= a.x;

/**
 * Lays periods in one row, the longest first: beside each other, or one within a longer one that keeps room of its own. What
 * finds no room, and what spans more than two others, is left to the panel, which offers all.
 */
export function layBrackets(
	periods: readonly PeriodView[],
	{ scale, width }: { scale: TimeScale; width: number }
): Bracket[] {
	const all = periods.map((period): Bracket => {
		const [first, last] = daysOf({ start: period.from, end: period.to });
		const [from, to] = [scale.at(first) * width, scale.at(last + 1) * width];
		const long = Math.max(least, to - from);
		return { period, x: Math.min(from, width - long), width: long };
	});
	const offered = all
		.filter((one) => all.filter((other) => other !== one && holds(one, other)).length <= 2)
		.toSorted((a, b) => b.width - a.width);
	const laid: Bracket[] = [];
	for (const one of offered)
		if (
			laid.every(
				(other) => isApart(one, other) || (holds(other, one) && other.width - one.width >= own)
			)
		)
			laid.push(one);
	return laid;
}
