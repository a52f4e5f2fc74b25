import { scaleLinear } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import { dayNumber } from './days.ts';

/**
 * The piecewise linear scale of the timeline: `until` a year, up to a `share` of its width. Most records fall within
 * ten of a hundred and seventy years, which get most of the room (docs/decisions/0016).
 */
const parts = [
	{ until: 1855, share: 0 },
	{ until: 2013, share: 0.2 },
	{ until: 2023, share: 0.82 }
] as const;

/** The years at which one part of the scale ends and the next begins. */
export const paceChanges = [2013, 2023] as const;

/** Where a bound of the time window may lie: the beginning of a year, and from 2013 on of a month. */
interface Boundary {
	/** Position, 0 at the left end and 1 at the right. */
	at: number;
	/** The first day of the year or month that begins there, `YYYY-MM-DD`. */
	day: string;
}

export interface TimeScale {
	/** Position of a day number, 0 to 1; clamped at both ends. */
	at(day: number): number;
	boundaries: readonly Boundary[];
	/** First and last year. */
	years: readonly [number, number];
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const newYear = (year: number) => new Date(Date.UTC(year, 0, 1));

/** The scale from 1855 to the end of a year. */
export function timeScale(lastYear: number): TimeScale {
	const ends = [...parts.map(({ until }) => until), lastYear + 1];
	const scale = scaleLinear()
		.domain(ends.map((year) => dayNumber(`${year}-01-01`)))
		.range([...parts.map(({ share }) => share), 1])
		.clamp(true);
	const begin = newYear(parts[0].until);
	const dense = newYear(paceChanges[0]);
	const end = newYear(lastYear + 1);
	const days = [...utcYear.range(begin, dense), ...utcMonth.range(dense, end), end].map(iso);
	return {
		at: (day) => scale(day),
		boundaries: days.map((day) => ({ day, at: scale(dayNumber(day)) })),
		years: [parts[0].until, lastYear]
	};
}

/** The index of the boundary nearest to a day number. */
export function nearestBoundary({ boundaries, at }: TimeScale, day: number): number {
	const sought = at(day);
	let nearest = 0;
	boundaries.forEach((boundary, i) => {
		const best = boundaries[nearest]?.at ?? 0;
		if (Math.abs(boundary.at - sought) < Math.abs(best - sought)) nearest = i;
	});
	return nearest;
}

/** The year or month that begins at a boundary, as a date of that precision. */
export function beginningAt({ boundaries }: TimeScale, index: number): string | undefined {
	const day = boundaries[index]?.day;
	if (day === undefined) return undefined;
	return Number(day.slice(0, 4)) < paceChanges[0] ? day.slice(0, 4) : day.slice(0, 7);
}

/** The year or month that ends at a boundary. */
export const endingAt = (scale: TimeScale, index: number): string | undefined =>
	beginningAt(scale, index - 1);

/** The boundary a page away, `1` later or `-1` earlier: ten years, or one where the boundaries are months. It may lie beyond the ends. */
export function pageFrom({ boundaries }: TimeScale, index: number, way: 1 | -1): number {
	const dense = boundaries.findIndex(({ day }) => Number(day.slice(0, 4)) >= paceChanges[0]);
	const isDense = way === 1 ? index >= dense : index > dense;
	const next = index + way * (isDense ? 12 : 10);
	// Where the scale changes one halts: a page is of one kind.
	return isDense === next >= dense ? next : dense;
}
