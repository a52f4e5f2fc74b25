import {
	languages as sourceLanguages,
	pageKinds,
	sourceTypes,
	statuses,
	verdicts,
	viewpoints
} from '$lib/data/atlas/vocabulary.ts';
import { columns } from '$lib/data/lists/table-order.ts';
import { layers } from '$lib/layers/index.ts';
import { languages, projections } from '$lib/core/scene.ts';
import { noEnds, type Ends } from './ends.ts';
import { date, oneOf, pair, release, setOf, text, word, yearIn, type Param } from './param.ts';
import { locale } from '$lib/core/locale.ts';

/** A link names a kind in the singular: `kind=event,project`. */
const kindWords = pageKinds.map((kind) => kind.slice(0, -1));
const optional = layers.filter((layer) => layer.optional);

/** The columns of a table, ascending or, with a minus, descending. */
const sortings = columns.flatMap((column) => [column, `-${column}`] as const);

/** A set of ids, checked for their form only (geo/schema/text.ts): the page knows which exist. */
const ids = (): Param<readonly string[]> => ({
	read: (raw) => {
		const parts = raw.split(',').toSorted();
		const areIds = parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
		return areIds && raw.length <= 400 && new Set(parts).size === parts.length ? parts : undefined;
	},
	write: (value) => [...new Set(value)].toSorted().join(','),
	fallback: []
});

/** What a side of a comparison is chosen by. */
export const sideParams = (side: 'first' | 'second') =>
	({ place: side, from: `${side}-from`, to: `${side}-to`, asof: `${side}-asof` }) as const;

/** The parameters of both. */
export const comparisonParams = (['first', 'second'] as const).flatMap((side) =>
	Object.values(sideParams(side))
);

/** Every parameter of the query: how a page is shown, never which. An empty list filters nothing. */
export const params = {
	from: date(),
	to: date(),
	/** Shows everything as it stood at the end of a day, a month or a year. */
	asof: date(),
	kind: setOf(kindWords, kindWords),
	status: setOf(statuses, statuses),
	verdict: setOf(verdicts, verdicts),
	theme: ids(),
	place: ids(),
	actor: ids(),
	'source-language': setOf(sourceLanguages, sourceLanguages),
	'source-type': setOf(sourceTypes, sourceTypes),
	q: text(80),
	/** How a list of records is shown, in which order, and whether only those that the map shows. */
	as: oneOf(['list', 'table'], 'list'),
	sort: oneOf(sortings, 'when'),
	only: oneOf(['all', 'map'], 'all'),
	/** Which of the chains between two ends. */
	chain: oneOf(['1', '2', '3', '4'], '1'),
	/** The step of a story that is read, and that says what the map shows. */
	step: word(),
	/** The two sides of /compare/: a place, a window of time, and the day as of which it is seen. */
	first: word(),
	'first-from': date(),
	'first-to': date(),
	'first-asof': date(),
	second: word(),
	'second-from': date(),
	'second-to': date(),
	'second-asof': date(),
	view: oneOf(viewpoints, 'neutral'),
	year: yearIn(1855, 2100),
	/** The language of the names on the map: that of the page, where the link says no other. */
	names: oneOf(languages, locale),
	projection: oneOf(projections, 'mercator'),
	/** The two ends of a measured distance. */
	measure: pair(),
	layers: setOf(
		optional.map((layer): string => layer.id),
		optional.filter((layer) => layer.on).map((layer) => layer.id)
	),
	/** The release with which a citation was made. */
	v: release()
};

export type ParamName = keyof typeof params;

/** A parameter as one that takes any value: TypeScript cannot follow which value belongs to a name that varies. */
export const paramOf = (name: ParamName) => params[name] as Param<unknown>;

/** The value of every parameter, and the ends of a chain, which only /connections/ has in its link. */
export type View = { [K in keyof typeof params]: (typeof params)[K]['fallback'] } & { ends: Ends };

// `Object.fromEntries` forgets which value belongs to which name; so does `pickDefaults` below.
export const defaultView = {
	...Object.fromEntries(Object.entries(params).map(([name, { fallback }]) => [name, fallback])),
	ends: noEnds
} as View;

/** The defaults of some parameters. */
export const pickDefaults = <K extends keyof View>(...names: K[]): Pick<View, K> =>
	Object.fromEntries(names.map((name) => [name, defaultView[name]])) as Pick<View, K>;
