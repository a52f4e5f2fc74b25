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

/** The parts of a side in words: where, in which years, as of which day. An id that no place has stays as it is. */
function wordsOf(side: Side, names: Facts['names']['place']): string[] {
	const { place, asof } = side;
	const where = place === '' ? 'All places' : Object.hasOwn(names, place) ? names[place] : place;
	const day = asof && formatDate({ start: asof });
	return [
		where ?? '',
		hasWindow(side) ? formatWindow(side) : '',
		asof ? `As it stood ${asof.length < 10 ? 'at the end of' : 'on'} ${day}` : ''
	];
}

const lowerFirst = (words: string) => (words[0] ?? '').toLowerCase() + words.slice(1);

/** `Sochi, May 2016`; `All places, as it stood on 6 May 2016`. A month keeps its capital, `Since` and `Until` do not. */
const joined = (words: readonly string[]) =>
	words
		.filter(Boolean)
		.map((part, i) => (i > 0 && /^(Since|Until|As) /.test(part) ? lowerFirst(part) : part))
		.join(', ');

/** Both sides in words; `short` leaves out what they have in common. */
export function sideTitles(
	{ first, second }: Sides,
	names: Facts['names']['place']
): Record<Which, { whole: string; short: string }> {
	const words = { first: wordsOf(first, names), second: wordsOf(second, names) };
	const titles = (own: readonly string[], other: readonly string[]) => ({
		whole: joined(own),
		short: joined(own.filter((part, i) => part !== other[i])) || joined(own)
	});
	return {
		first: titles(words.first, words.second),
		second: titles(words.second, words.first)
	};
}
