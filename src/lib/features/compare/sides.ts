import { m } from '$lib/paraglide/messages.js';
import { formatDate } from '$lib/core/format-date.ts';
import { formatWindow } from '$lib/core/time-window.ts';
import type { Facts } from '$lib/data/atlas/types.ts';
import { sideParams, type View } from '$lib/url/view.ts';

/** One side of a comparison: what of the atlas is looked at, and with the knowledge of which day. */
export interface Side {
	/** Id of a place, with what lies in it; empty for all places. */
	place: string;
	/** ISO dates as precise as they were given, `to` included; undefined on a side without a bound. */
	from?: string | undefined;
	to?: string | undefined;
	/** Undefined for today. */
	asof?: string | undefined;
}

export type Which = 'first' | 'second';
export const whiches = ['first', 'second'] as const satisfies readonly Which[];
export type Sides = Record<Which, Side>;

/** Whether a side is bound to a window of time. */
export const hasWindow = ({ from, to }: Side): boolean => from !== undefined || to !== undefined;

function sideOf(view: View, which: Which): Side {
	const { place, from, to, asof } = sideParams(which);
	return { place: view[place], from: view[from], to: view[to], asof: view[asof] };
}

/** The sides that a link names; undefined where it names none. */
export function sidesOf(view: View): Sides | undefined {
	const sides = { first: sideOf(view, 'first'), second: sideOf(view, 'second') };
	const isAsked = Object.values(sides).some((side) => Object.values(side).some(Boolean));
	return isAsked ? sides : undefined;
}

/** The part of a view that names both sides. */
export const viewOf = ({ first, second }: Sides): Partial<View> => ({
	first: first.place,
	'first-from': first.from,
	'first-to': first.to,
	'first-asof': first.asof,
	second: second.place,
	'second-from': second.from,
	'second-to': second.to,
	'second-asof': second.asof
});

/** A part of a side in words, as it stands alone and as it stands behind another: `Since 2014`, `since 2014`. */
interface Words {
	alone: string;
	behind: string;
}

const same = (words: string): Words => ({ alone: words, behind: words });
const lowerFirst = (words: string): Words => ({
	alone: words,
	behind: (words[0] ?? '').toLowerCase() + words.slice(1)
});

const windowWords = (side: Side): Words =>
	side.from && side.to ? same(formatWindow(side)) : lowerFirst(formatWindow(side));

/** A month or a year stands for its end. */
function dayWords(asof: string): Words {
	const day = formatDate({ start: asof });
	if (asof.length === 4) return lowerFirst(m.compare_as_of_year({ year: asof }));
	if (asof.length < 10) return lowerFirst(m.compare_as_of_month({ month: day }));
	return lowerFirst(m.compare_as_of_day({ day }));
}

/** The parts of a side: where, in which years, as of which day. An id that no place has stays as it is. */
function wordsOf(side: Side, names: Facts['names']['place']): (Words | undefined)[] {
	const { place, asof } = side;
	const where =
		place === '' ? m.compare_all_places() : (Object.hasOwn(names, place) && names[place]) || place;
	return [
		same(where),
		hasWindow(side) ? windowWords(side) : undefined,
		asof ? dayWords(asof) : undefined
	];
}

/** `Sochi, May 2016`; `All places, as it stood on 6 May 2016`. */
const joined = (words: readonly (Words | undefined)[]): string =>
	words
		.filter((part) => part !== undefined)
		.map(({ alone, behind }, i) => (i > 0 ? behind : alone))
		.reduce((before, next) => (before ? m.compare_side_next({ before, next }) : next), '');

/** Both sides in words; `short` leaves out what they have in common. */
export function sideTitles(
	{ first, second }: Sides,
	names: Facts['names']['place']
): Record<Which, { whole: string; short: string }> {
	const words = { first: wordsOf(first, names), second: wordsOf(second, names) };
	const titles = (own: typeof words.first, other: typeof words.first) => ({
		whole: joined(own),
		short: joined(own.filter((part, i) => part?.alone !== other[i]?.alone)) || joined(own)
	});
	return {
		first: titles(words.first, words.second),
		second: titles(words.second, words.first)
	};
}
