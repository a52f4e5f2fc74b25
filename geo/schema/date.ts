import * as v from 'valibot';
import { precisions } from './vocabulary.ts';

export type Precision = (typeof precisions)[number];

/** The precision that an ISO 8601 date is written with, or undefined when it is not a real date. */
export function precisionOf(date: string): Precision | undefined {
	const parts = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
	if (!parts) return undefined;
	const [, year, month = '01', day = '01'] = parts;
	const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
	if (Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day)) return undefined;
	return parts[3] ? 'day' : parts[2] ? 'month' : 'year';
}

// Dates of different exactness are compared as the days that they can mean, never as they are written: an end of
// `2016-05` is not before 20 May. As strings they only stand in the order of their first days, the less exact first.

/** The first day that a date can mean, `YYYY-MM-DD`. */
export const firstDay = (date: string): string => (date + '-01-01').slice(0, 10);

/** The last day that a date can mean, `YYYY-MM-DD`. */
export function lastDay(date: string): string {
	if (date.length > 7) return date;
	const [year, month = '12'] = date.split('-');
	return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Whether one date lies before another whatever days they mean. */
export const isBefore = (one: string, other: string): boolean => lastDay(one) < firstDay(other);

/** The date that reaches farthest, of equals the first; undefined of none. */
export const latest = (dates: readonly string[]): string | undefined =>
	dates.reduce<string | undefined>(
		(far, date) => (far === undefined || lastDay(date) > lastDay(far) ? date : far),
		undefined
	);

/** An ISO 8601 calendar date as precise as the source: `1964`, `2013-06` or `2016-05-06`. */
export const isoDate = v.pipe(
	v.string('is not a date; write it as "2016", 2016-05 or 2016-05-06 (a bare year in quotes)'),
	v.check(
		(s) => precisionOf(s) !== undefined,
		'is not a real date; write it as "2016", 2016-05 or 2016-05-06'
	),
	v.description('a date: "2016", 2016-05 or 2016-05-06')
);

const span = {
	start: isoDate,
	end: v.optional(isoDate),
	precision: v.picklist(precisions)
};

type Ends = { start: string; end?: string | undefined };
const isInOrder = ({ start, end }: Ends) =>
	end === undefined || !precisionOf(start) || !precisionOf(end) || !isBefore(end, start);
const orderMessage = 'is before the start; give a later date, or swap the two';

type Written = { start: string; precision: Precision };
/** A date that is no date is reported as that, and as nothing else. */
const isAsWritten = ({ start, precision }: Written) =>
	[undefined, precision].includes(precisionOf(start));
/** What is said where a precision and the date it belongs to disagree. */
export const precisionMessage =
	'does not fit how the date is written; a day is 2016-05-06, a month 2016-05, a year "2016"';

/** When something was: `precision` is that of the start; the end may be written more or less exactly. */
export const date = v.pipe(
	v.strictObject(span),
	v.forward(v.partialCheck([['start'], ['end']], isInOrder, orderMessage), ['end']),
	v.forward(v.partialCheck([['start'], ['precision']], isAsWritten, precisionMessage), [
		'precision'
	])
);

/** The dates of a project or an agreement. */
export const dates = v.pipe(
	v.strictObject({ ...span, announced: v.optional(isoDate), signed: v.optional(isoDate) }),
	v.forward(v.partialCheck([['start'], ['end']], isInOrder, orderMessage), ['end']),
	v.forward(v.partialCheck([['start'], ['precision']], isAsWritten, precisionMessage), [
		'precision'
	])
);
