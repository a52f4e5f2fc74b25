import { pageKinds, statuses, viewpoints } from '$lib/data/vocabulary.ts';
import { layers } from '$lib/layers/index.ts';
import { languages, projections } from '$lib/core/scene.ts';
import { month, oneOf, pair, setOf, text, yearIn, type Param } from './param.ts';

/** In a link a kind is one word for one thing: `kind=event,project`. */
const kindWords = pageKinds.map((kind) => kind.slice(0, -1));
const optional = layers.filter((layer) => layer.optional);

/** Ids are of one form (geo/schema/text.ts); which of them exist is the page's to know. */
const ids = (): Param<readonly string[]> => ({
	read: (raw) => {
		const parts = raw.split(',').toSorted();
		const areIds = parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
		return areIds && raw.length <= 400 && new Set(parts).size === parts.length ? parts : undefined;
	},
	write: (value) => [...new Set(value)].toSorted().join(','),
	fallback: []
});

/** The whole contract of the query: how a reader looks, never what. An empty list filters nothing. */
export const params = {
	from: month(),
	to: month(),
	kind: setOf(kindWords, kindWords),
	status: setOf(statuses, statuses),
	theme: ids(),
	q: text(80),
	view: oneOf(viewpoints, 'neutral'),
	year: yearIn(1855, 2100),
	/** The language that the map is lettered in; the words of the page have their own address. */
	names: oneOf(languages, 'en'),
	projection: oneOf(projections, 'mercator'),
	/** The two ends of a measured distance. */
	measure: pair(),
	layers: setOf(
		optional.map((layer): string => layer.id),
		optional.filter((layer) => layer.on).map((layer) => layer.id)
	)
};

export type View = { [K in keyof typeof params]: (typeof params)[K]['fallback'] };

export const defaultView = Object.fromEntries(
	Object.entries(params).map(([name, { fallback }]) => [name, fallback])
) as View;
