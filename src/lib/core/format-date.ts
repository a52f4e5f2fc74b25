import { locale as own } from './locale.ts';
import { firstDay, precisionOf, type Interval, type Precision } from './dates.ts';

const options: Record<Precision, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' }
};

const dateOf = (date: string) => new Date(`${firstDay(date)}T00:00:00Z`);

/** Day before month in English, as the rest of the world writes it. */
const localeOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/**
 * Versions of ICU differ in which space they write: prerendered and hydrated text must not differ. The `г.` of Russian
 * never stands in a line by itself.
 */
const plainSpaces = (text: string) =>
	text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ').replaceAll(' г.', '\u00a0г.');

const has = (date: string, precision: Precision) => precisionOf(date) === precision;

/**
 * A span in Japanese, in which `Intl` would write numbers between strokes: `2016年5月〜12月`, `2016年12月15日〜16日`. What
 * both dates share is said once.
 */
function formatJapanese(start: string, end: string, format: (date: string) => string): string {
	const [first, last] = [format(start), format(end)];
	const year = /^\d+年/.exec(first)?.[0] ?? '';
	if (has(start, 'year') || has(end, 'year') || !last.startsWith(year)) return `${first}〜${last}`;
	const month = /^\d+年\d+月/.exec(first)?.[0] ?? '';
	const isOneMonth = has(start, 'day') && has(end, 'day') && last.startsWith(month);
	return `${first}〜${last.slice((isOneMonth ? month : year).length)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What writes dates of a precision in a language: made once, since making it takes longer than writing. */
function formatterOf(locale: string, precision: Precision): Intl.DateTimeFormat {
	const key = `${locale} ${precision}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(localeOf(locale), {
		...options[precision],
		timeZone: 'UTC'
	});
	formatters.set(key, made);
	return made;
}

/** `май – декабрь 2016 г.`: Intl says the year of two months twice. */
function withoutRepeat(start: string, end: string): string | undefined {
	const year = / \d+\u00a0г\.$/.exec(end)?.[0];
	return year && start.endsWith(year) ? `${start.slice(0, -year.length)} – ${end}` : undefined;
}

/** Closed up between single words (15–16 December 2016), spaced between several (1 May – 2 June 2016). */
function formatRange(format: Intl.DateTimeFormat, start: string, end: string): string {
	const parts = format.formatRangeToParts(dateOf(start), dateOf(end));
	const range = plainSpaces(parts.map(({ value }) => value).join(''));
	const hasWords = parts.some(({ source, type }) => source === 'startRange' && type === 'literal');
	return hasWords ? range : range.replace(' – ', '–');
}

/**
 * A date or a span as a reader says it, never more exactly than it is known: `6 May 2016`, `May 2016`,
 * `15–16 December 2016`, `October 1991 – 14 September 2022`.
 */
export function formatDate({ start, end }: Interval, locale: string = own): string {
	const formatter = (date: string) => formatterOf(locale, precisionOf(date));
	const format = (date: string) => plainSpaces(formatter(date).format(dateOf(date)));
	if (end === undefined || end === start) return format(start);
	if (locale === 'ja') return formatJapanese(start, end, format);
	const months = has(start, 'month') && has(end, 'month');
	const once = locale === 'ru' && months ? withoutRepeat(format(start), format(end)) : undefined;
	if (once) return once;
	if (precisionOf(end) === precisionOf(start)) return formatRange(formatter(start), start, end);
	return `${format(start)} – ${format(end)}`;
}
