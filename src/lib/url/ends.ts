// The ends of a chain in a link to /connections/, which share the names `from` and `to` with the time window:
// docs/decisions/0020.
import { isDate } from '$lib/core/dates.ts';
import type { Pair } from './escaped.ts';

/** Ids of the records at the ends of a chain; empty while one is not chosen. */
export interface Ends {
	from: string;
	to: string;
}

export const noEnds: Ends = { from: '', to: '' };

const names = ['from', 'to'] as const satisfies readonly (keyof Ends)[];

type Given = readonly Pair[];

/** Whether a path is the page on which an id in `from` or `to` means an end of a chain. */
export const isConnectionsPath = (path: string): boolean => /^\/connections\/?$/.test(path);

/** An id with at least one letter: a value without one is meant as a date, valid or not. */
export const isEnd = (word: string) =>
	word.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word) && /[a-z]/.test(word);

/**
 * Reads the ends from the parameters of a query; `rest` are all others. A `from` or `to` with a date is a bound of the
 * time window, as on every page; with an id it is an end. `wrong`: the name of an end that is given twice.
 */
export function readEnds(given: Given): { ends: Ends; rest: Given } | { wrong: string } {
	const ends = { ...noEnds };
	const rest: Pair[] = [];
	for (const [name, value] of given) {
		const end = names.find((each) => each === name);
		if (!end || isDate(value) || !isEnd(value)) rest.push([name, value]);
		else if (ends[end] !== '') return { wrong: name };
		else ends[end] = value;
	}
	return { ends, rest };
}

/** The ends as parameters of a query; none for an end that is not chosen. */
export const writeEnds = (ends: Ends): [string, string][] =>
	names.flatMap((name): [string, string][] => (ends[name] ? [[name, ends[name]]] : []));
