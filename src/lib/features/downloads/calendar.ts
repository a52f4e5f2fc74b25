import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { parseDay } from './days.ts';
import { foldLines } from './fold.ts';
import { aboutRelease, type Release } from './release.ts';
import type { Row } from './rows.ts';

/** The library takes the moment of an entry's making, which its types leave out. */
type Entry = EventAttributes & { timestamp: number };

const dateOf = (day: Date): DateArray => [
	day.getUTCFullYear(),
	day.getUTCMonth() + 1,
	day.getUTCDate()
];

/** An all-day entry; undefined where the day is not known. The end of iCalendar is the day after the last (RFC 5545, 3.6.1). */
function entryOf(
	{ key, columns, points }: Row,
	title: string,
	release: Release
): Entry | undefined {
	const first = parseDay(columns.start);
	const last = columns.end ? parseDay(columns.end) : first;
	if (!first || !last) return undefined;
	const after = new Date(last);
	after.setUTCDate(after.getUTCDate() + 1);
	const [point] = points;
	return {
		uid: `${key.replace('/', '-')}@la-perouse`,
		title: columns.title_en,
		description: columns.summary_en,
		url: columns.url,
		start: dateOf(first),
		end: dateOf(after),
		...(point && { geo: { lat: point[1], lon: point[0] } }),
		// Required, and the same at each build: the last day on which a source was read.
		timestamp: Date.parse(release.readUntil),
		productId: 'la-perouse/atlas',
		calName: title,
		transp: 'TRANSPARENT'
	};
}

/** Text as a value of iCalendar (RFC 5545, 3.3.11). */
const escaped = (text: string) =>
	text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', String.raw`\n`);

/** What a calendar says of itself (RFC 7986), for which the library has no fields. */
const aboutCalendar = (title: string, release: Release) =>
	[
		`NAME:${escaped(title)}`,
		`DESCRIPTION:${escaped(aboutRelease(release))}`,
		`LAST-MODIFIED:${release.readUntil.replaceAll('-', '')}T000000Z`,
		`URL:${release.url}`
	].join('\r\n');

/** Whether a calendar can hold it: a month is no day. */
export const hasDays = ({ columns: { start, end } }: Row): boolean =>
	parseDay(start) !== undefined && (!end || parseDay(end) !== undefined);

/** Rows whose days are known as iCalendar. Throws when the library refuses one. */
export function calendarOf(rows: readonly Row[], title: string, release: Release): string {
	const { error, value } = createEvents(rows.flatMap((row) => entryOf(row, title, release) ?? []));
	if (error || !value) throw new Error('the calendar could not be written', { cause: error });
	const firstEntry = 'BEGIN:VEVENT';
	return foldLines(
		value.replace(firstEntry, () => `${aboutCalendar(title, release)}\r\n${firstEntry}`)
	);
}
