import type { Fact, Facts } from '$lib/data/atlas/types.ts';

/** What facts are filtered by, apart from time and text. The order is that of the form. */
export const facets = [
	'kind',
	'place',
	'theme',
	'status',
	'verdict',
	'actor',
	'source-language',
	'source-type'
] as const;
export type Facet = (typeof facets)[number];

/** The values of a fact, in the words that a link uses: a kind is one word for one thing, `event`. */
export const valuesOf: Record<Facet, (fact: Fact) => readonly string[]> = {
	kind: ({ kind }) => [kind.slice(0, -1)],
	place: ({ places }) => places,
	theme: ({ themes }) => themes,
	status: ({ status }) => (status ? [status] : []),
	verdict: ({ verdict }) => (verdict ? [verdict] : []),
	actor: ({ actors }) => actors,
	'source-language': ({ languages }) => languages,
	'source-type': ({ sourceTypes }) => sourceTypes
};

/** Loads what readers filter by. Rejects when it cannot be had. */
export async function loadFacts(): Promise<Facts> {
	const { default: raw } = await import('$geo/dist/facts.json?raw');
	return JSON.parse(raw);
}
