import { daysOf } from '$lib/core/days.ts';
import type { TimeScale } from '$lib/core/time-scale.ts';
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

/** The mark that lies nearest to a point of a lane, within some px. */
export function markNear(
	marks: readonly LaneMark[],
	x: number,
	row: number,
	within: number
): LaneMark | undefined {
	const far = (mark: LaneMark) =>
		Math.max(0, mark.x - x, x - mark.x - mark.width) + Math.abs(mark.row - row) / 2;
	return marks
		.filter((mark) => Math.max(0, mark.x - x, x - mark.x - mark.width) <= within)
		.toSorted((a, b) => far(a) - far(b))[0];
}
