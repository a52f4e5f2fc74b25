import { firstDay, lastDay, precisionOf } from './dates.ts';
import { formatDate } from './format-date.ts';

/** A stretch of time, ISO dates as precise as they were given, the end included; open where a bound is not given. */
export interface TimeWindow {
	from?: string | undefined;
	to?: string | undefined;
}

/** A window in words: `May – December 2016`, `Since 2014`, `Until 1956`, `All years`. */
export function formatWindow({ from, to }: TimeWindow): string {
	if (from && to) return formatDate({ start: from, end: to });
	if (from) return `Since ${formatDate({ start: from })}`;
	return to ? `Until ${formatDate({ start: to })}` : 'All years';
}

const monthOf = (date: string) => date.slice(0, 7);

/** The window itself, or, where a span of dates lies outside of it, the least wider one that holds its beginning. */
export function widened(
	window: TimeWindow,
	span: { start: string; end?: string | undefined }
): TimeWindow {
	const { from, to } = window;
	const { start, end = start } = span;
	if (from !== undefined && lastDay(end) < firstDay(from)) return { from: monthOf(end), to };
	if (to !== undefined && firstDay(start) > lastDay(to)) return { from, to: monthOf(start) };
	return window;
}

/** Whether the window begins after its end. */
export const isReversed = ({ from, to }: TimeWindow): boolean =>
	from !== undefined && to !== undefined && firstDay(from) > lastDay(to);

/** The month of a day, or what is known of it: `2016-05`, `2016`. */
export const toMonth = (date: string): string =>
	precisionOf(date) === 'day' ? monthOf(date) : date;
