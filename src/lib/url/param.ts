import { isDate } from '$lib/core/dates.ts';
import { isReleaseId } from '$lib/data/releases/release-id.ts';
import { unescapeText } from './escaped.ts';

/** One parameter of the query. `read` never throws and returns `undefined` for a wrong text. */
export interface Param<T> {
	read(raw: string): T | undefined;
	write(value: T): string;
	fallback: T;
}

/** A year, a month or a day, `2016`, `2016-05` or `2016-05-06`; undefined means no bound. */
export const date = (): Param<string | undefined> => ({
	read: (raw) => (isDate(raw) ? raw : undefined),
	write: (value) => value ?? '',
	fallback: undefined
});

export const yearIn = (first: number, last: number): Param<number | undefined> => ({
	read: (raw) => {
		const year = /^\d{4}$/.test(raw) ? Number(raw) : NaN;
		return year >= first && year <= last ? year : undefined;
	},
	write: String,
	fallback: undefined
});

export const oneOf = <W extends string>(words: readonly W[], fallback: NoInfer<W>): Param<W> => ({
	read: (raw) => words.find((word) => word === raw),
	write: (value) => value,
	fallback
});

const emptySet = 'none';

/**
 * Words of a list, `events,projects`, always written in the list's own order, so that equal sets make equal
 * links. The empty set is written `none`. A repeated or unknown word makes the whole value wrong.
 */
export const setOf = <W extends string>(
	words: readonly W[],
	fallback: readonly NoInfer<W>[]
): Param<readonly W[]> => {
	const inOrder = (chosen: ReadonlySet<string>) => words.filter((word) => chosen.has(word));
	return {
		read: (raw) => {
			if (raw === emptySet) return [];
			const parts = raw.split(',');
			const chosen = inOrder(new Set(parts));
			return chosen.length === parts.length ? chosen : undefined;
		},
		write: (value) => inOrder(new Set(value)).join(',') || emptySet,
		fallback: inOrder(new Set(fallback))
	};
};

const isId = (word: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word);

/** A single id, or none. */
export const word = (): Param<string> => ({
	read: (raw) => (isId(raw) && raw.length <= 120 ? raw : undefined),
	write: (value) => value,
	fallback: ''
});

/** The name of a release, or none. The page knows which there are. */
export const release = (): Param<string> => ({
	read: (raw) => (isReleaseId(raw) ? raw : undefined),
	write: (value) => value,
	fallback: ''
});

/** Two different ids in their order, `nemuro,habomai`, or none. */
export const pair = (): Param<readonly string[]> => ({
	read: (raw) => {
		const parts = raw.split(',');
		const isPair = parts.length === 2 && parts[0] !== parts[1] && parts.every(isId);
		return isPair && raw.length <= 120 ? parts : undefined;
	},
	write: (value) => value.join(','),
	fallback: []
});

const fold = (raw: string) => raw.trim().replaceAll(/\s+/gu, ' ');

/** What no text has: control characters, and what stands for letters that were lost. */
const lost = /[\p{C}\uFFFD]/u;
const everyLost = new RegExp(lost, 'gu');

/**
 * One line of text that a reader typed: runs of blanks become one, nothing that is lost, at most `max` characters. Nobody
 * means the escapes of a link: a text that came escaped twice is read as what it was.
 */
export const text = (max: number): Param<string> => ({
	read: (raw) => {
		const plain = unescapeText(raw);
		const folded = fold(plain);
		return folded && !lost.test(plain) && [...folded].length <= max ? folded : undefined;
	},
	// Whatever was typed is cut to what `read` accepts.
	write: (value) =>
		[...fold(unescapeText(value).replaceAll(everyLost, ' '))].slice(0, max).join('').trim(),
	fallback: ''
});
