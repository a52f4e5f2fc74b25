// The two ends of a chain in the link of the page that shows it; docs/decisions/0020 says why they are read like this.
import { isDate } from '$lib/core/dates.ts';

/** Ids of the records at the ends of a chain; empty while one is not chosen. */
export interface Ends {
	from: string;
	to: string;
}

export const noEnds: Ends = { from: '', to: '' };

const names = ['from', 'to'] as const satisfies readonly (keyof Ends)[];

type Given = readonly (readonly [name: string, value: string])[];

/** The page on which an id in `from` or `to` is an end. */
export const isConnectionsPath = (path: string): boolean => /^\/connections\/?$/.test(path);

/** The form of every id, with a letter in it: what has none is meant as a date, right or wrong. */
const isEnd = (word: string) =>
	word.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word) && /[a-z]/.test(word);

/**
 * Takes the ends out of the parameters of a query and leaves the rest as it is: of `from` and `to` a date is a bound of
 * time, as on every page, and an id is an end. Each name may stand once with each. `wrong`: the name of an end that stands twice.
 */
export function readEnds(given: Given): { ends: Ends; rest: Given } | { wrong: string } {
	const ends = { ...noEnds };
	const rest: [string, string][] = [];
	for (const [name, value] of given) {
		const end = names.find((each) => each === name);
		if (!end || isDate(value) || !isEnd(value)) rest.push([name, value]);
		else if (ends[end] !== '') return { wrong: name };
		else ends[end] = value;
	}
	return { ends, rest };
}

/** The ends as parameters of a query. */
export const writeEnds = (ends: Ends): [string, string][] =>
	names.flatMap((name): [string, string][] => (ends[name] ? [[name, ends[name]]] : []));
