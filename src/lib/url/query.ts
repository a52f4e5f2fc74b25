import { isReversed } from '$lib/core/time-window.ts';
import { writeEnds, isConnectionsPath, isEnd, noEnds, readEnds } from './ends.ts';
import { readPairs, type Pair } from './escaped.ts';
import { defaultView, paramOf, params, type ParamName, type View } from './view.ts';
import { m } from '$lib/paraglide/messages.js';
import { listOf } from '$lib/core/locale.ts';

/** Parameters that the atlas does not know, decoded, in their order. They are kept in links. */
export type UnknownParams = readonly (readonly [name: string, value: string])[];

interface ReadView {
	view: View;
	unknown: UnknownParams;
	/** A sentence for the reader. */
	problem?: string;
}

const longest = 2000;
// `Object.keys` returns plain strings.
const names = Object.keys(params) as ParamName[];
const nameOf = (key: string) => names.find((name) => name === key);

const sayUnreadable = (parts: readonly string[]) =>
	m.url_unreadable({
		count: parts.length,
		parts: listOf(parts.map((part) => m.url_part({ part })))
	});

/**
 * Reads a query, `?from=2016-05&layers=areas`. One wrong part makes the whole view the default. Never throws.
 * `path`: of the page; /connections/ has the ends of a chain in its query.
 */
export function readView(search: string, path = '/'): ReadView {
	if (search.length > longest) return { view: defaultView, unknown: [], problem: m.url_too_long() };
	const hasEnds = isConnectionsPath(path);
	const canRead = ([key, value]: Pair) => {
		const name = nameOf(key);
		if (hasEnds && (name === 'from' || name === 'to') && isEnd(value)) return true;
		return name !== undefined && paramOf(name).read(value) !== undefined;
	};
	const all = readPairs(search, (key) => nameOf(key) !== undefined, canRead);
	const taken = hasEnds ? readEnds(all) : { ends: noEnds, rest: all };
	const given = 'rest' in taken ? taken.rest : all;
	const unknown = given.filter(([key]) => nameOf(key) === undefined);
	const wrong = (problem: string) => ({ view: defaultView, unknown, problem });
	if ('wrong' in taken) return wrong(sayUnreadable([taken.wrong]));
	const view: Record<string, unknown> = { ...defaultView, ends: taken.ends };
	const unreadable: string[] = [];
	for (const name of names) {
		const values = given.filter(([key]) => key === name);
		const [first] = values;
		if (!first) continue;
		const value = values.length === 1 ? paramOf(name).read(first[1]) : undefined;
		if (value === undefined) unreadable.push(name);
		view[name] = value;
	}
	if (unreadable.length > 0) return wrong(sayUnreadable(unreadable));
	// Each value was read by the parameter of its name.
	const read = view as View;
	const windows = [
		[read.from, read.to],
		[read['first-from'], read['first-to']],
		[read['second-from'], read['second-to']]
	] as const;
	if (windows.some(([from, to]) => isReversed({ from, to }))) return wrong(m.url_reversed());
	// Written by us it can be longer than it came: what was read must be a link that is read again.
	if (writeView(read).length > longest) return wrong(m.url_too_long());
	return { view: read, unknown };
}

/** A surrogate without its pair, which no address can hold; `toWellFormed` is newer than the browsers we support. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Leaves commas as they are, so that a link stays readable: a query may hold them (RFC 3986 §3.4). */
const encode = (value: string) =>
	encodeURIComponent(value.replace(loneSurrogate, '\uFFFD')).replaceAll('%2C', ',');

/**
 * Writes a query: defaults left out, in a fixed order, unknown parameters last, as many of them as a link can hold. `''`
 * for the default view.
 */
export function writeView(view: View, unknown: UnknownParams = []): string {
	const ours = names.flatMap((name): [string, string][] => {
		const { write, fallback } = paramOf(name);
		const written = write(view[name]);
		return view[name] === undefined || written === write(fallback) ? [] : [[name, written]];
	});
	const pairs = [...writeEnds(view.ends), ...ours];
	const add = (link: string, [name, value]: Pair) =>
		`${link}${link ? '&' : '?'}${encode(name)}=${encode(value)}`;
	return unknown.reduce(
		(link, pair) => {
			const longer = add(link, pair);
			return longer.length > longest ? link : longer;
		},
		pairs.reduce(add, '')
	);
}
