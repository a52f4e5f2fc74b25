import { firstDay, lastDay } from './dates.ts';

const dayLength = 86_400_000;

/** Days from 1 January 1970 to a day, `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** The first and the last day that a span of ISO dates can mean, as day numbers. Without an end, the span is its start. */
export const daysOf = ({ start, end }: { start: string; end?: string | undefined }) =>
	[dayNumber(firstDay(start)), dayNumber(lastDay(end ?? start))] as const;

/** The first and the last day of a time window, as day numbers; infinite on a side without a bound. */
export const daysOfWindow = (from: string | undefined, to: string | undefined) =>
	[
		from === undefined ? -Infinity : dayNumber(firstDay(from)),
		to === undefined ? Infinity : dayNumber(lastDay(to))
	] as const;
