import { daysOf } from '$lib/core/days.ts';
import type { TimeScale } from '$lib/core/time-scale.ts';
import { momentsOf } from '$lib/data/filter/filter.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

/** One fact on the timeline, in px. */
export interface LaneMark {
	fact: Fact;
	x: number;
	width: number;
	/** Which of the rows of its lane, 0 at the top. */
	row: number;
}

interface Room {
	scale: TimeScale;
	/** Of the whole timeline, in px. */
	width: number;
	rows: number;
	/** A day is drawn as a mark of this width, in px. */
	least: number;
}

/**
 * Places facts in the rows of one lane, at the length that their dates have: a day is a mark, a month or a year a
 * bar as long as it, a span one from its beginning to its end. Where all rows are taken the one that is free
 * first takes one more: they overlap, and none is left out. Facts without a date have no place in time.
 */
export function layLane(facts: readonly Fact[], { scale, width, rows, least }: Room): LaneMark[] {
	const free = Array.from({ length: rows }, () => -Infinity);
	return facts.flatMap((fact) => {
		if (!fact.start) return [];
		const [first, last] = daysOf({ start: fact.start, end: fact.end });
		const x = scale.at(first) * width;
		const length = Math.max(least, scale.at(last + 1) * width - x);
		const open = free.findIndex((end) => end < x);
		const row = open >= 0 ? open : free.indexOf(Math.min(...free));
		free[row] = Math.max(free[row] ?? 0, x + length);
		return [{ fact, x, width: length, row }];
	});
}

interface Hit {
	/** Of one lane, and of one of its rows, in px. */
	laneHeight: number;
	rowHeight: number;
	/** How far from a mark a point may lie, in px. */
	within: number;
}

/** The mark of any lane that lies nearest to a point, `[x, y]` in px from the upper left. */
export function nearestMark(
	lanes: readonly (readonly LaneMark[])[],
	[x, y]: readonly [number, number],
	{ laneHeight, rowHeight, within }: Hit
): LaneMark | undefined {
	const outside = (from: number, length: number, at: number) =>
		Math.max(0, from - at, at - from - length);
	let nearest: LaneMark | undefined;
	let least = within;
	lanes.forEach((marks, lane) => {
		for (const mark of marks) {
			const top = lane * laneHeight + mark.row * rowHeight;
			const far = Math.hypot(outside(mark.x, mark.width, x), outside(top, rowHeight, y));
			if (far > least || (far === least && nearest)) continue;
			nearest = mark;
			least = far;
		}
	});
	return nearest;
}

/** The first and the last day of a fact and of all its steps, as day numbers; undefined without a date. */
export function ownYears(fact: Fact): readonly [number, number] | undefined {
	const moments = momentsOf(fact);
	if (moments.length === 0) return undefined;
	return [
		Math.min(...moments.map(([first]) => first)),
		Math.max(...moments.map(([, last]) => last))
	];
}
