export type Precision = 'day' | 'month' | 'year';

/** Dates are ISO 8601 calendar dates, `2016`, `2016-05` or `2016-05-06`; the end is included. */
export interface Interval {
	start: string;
	end?: string | undefined;
}

/** The precision of a valid date, by the form it is written in. The compiler of the records checks the form. */
export function precisionOf(date: string): Precision {
	return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** Whether a text is an ISO 8601 calendar date, month or year from 1000 to 9999 that exists. */
export function isDate(text: string): boolean {
	const parts = /^[1-9]\d{3}(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(text);
	if (!parts) return false;
	const day = parts[2];
	return day === undefined || (day >= '01' && text <= lastDay(text.slice(0, 7)));
}

/** The first day that a date can mean, `YYYY-MM-DD`. */
export function firstDay(date: string): string {
	return (date + '-01-01').slice(0, 10);
}

/** The last day that a date can mean, `YYYY-MM-DD`. */
export function lastDay(date: string): string {
	if (date.length > 7) return date;
	const [year, month = '12'] = date.split('-');
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${days}`;
}

/**
 * The date that reaches farthest, of equals the first; undefined of none. The last of them in the order of strings would
 * be another: that is the order of first days, in which `2016` comes before `2016-05`.
 */
export const latest = (dates: readonly string[]): string | undefined =>
	dates.reduce<string | undefined>(
		(far, date) => (far === undefined || lastDay(date) > lastDay(far) ? date : far),
		undefined
	);
