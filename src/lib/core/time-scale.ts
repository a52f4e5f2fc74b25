import { scaleLinear } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import { dayNumber } from './days.ts';

/**
 * Time as the timeline draws it: in three parts, each with its own pace, because most that is on record happened in
 * ten of a hundred and seventy years (docs/decisions/0016).
 */
const parts = [
	{ until: 1855, share: 0 },
	{ until: 2013, share: 0.2 },
	{ until: 2023, share: 0.82 }
] as const;

/** The years in which the pace changes. */
export const paceChanges = [2013, 2023] as const;

/** Where one can stop: the beginnings of years, and from 2013 on of months. */
export interface Boundary {
	/** Position, 0 at the left end and 1 at the right. */
	at: number;
	/** The day, `YYYY-MM-DD`, which is the first of what begins there. */
	day: string;
}

export interface TimeScale {
	/** Position of a day number, 0 to 1; what lies beyond the ends is put at them. */
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

/** The boundary that lies nearest to a day number; its position in the list. */
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
