import { m } from '$lib/paraglide/messages.js';
import { firstDay, lastDay } from './dates.ts';
import { formatDate } from './format-date.ts';

/** A span of ISO dates, each as precise as it was given, `to` included; open on a side without a bound. */
export interface TimeWindow {
	from?: string | undefined;
	to?: string | undefined;
}

/** A window in words: `May – December 2016`, `Since 2014`, `Until 1956`, `All years`. */
export function formatWindow({ from, to }: TimeWindow): string {
	if (from && to) return formatDate({ start: from, end: to });
	if (from) return m.core_window_since({ day: formatDate({ start: from }) });
	return to ? m.core_window_until({ day: formatDate({ start: to }) }) : m.core_window_all();
}

const monthOf = (date: string) => date.slice(0, 7);

/** The window itself, or, where a span of dates lies outside it, the smallest wider one that the span touches. */
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

/** Whether `from` lies after `to`. */
export const isReversed = ({ from, to }: TimeWindow): boolean =>
	from !== undefined && to !== undefined && firstDay(from) > lastDay(to);
