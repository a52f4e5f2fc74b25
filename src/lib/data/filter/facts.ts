import type { Fact, Facts } from '$lib/data/atlas/types.ts';

/** What facts are filtered by, besides time and text, in the order of the form. */
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

/** The values of a fact in each facet, as a link writes them: a kind in the singular, `event`. */
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

/** Loads the facts. Rejects when they cannot be loaded. */
export async function loadFacts(): Promise<Facts> {
	const { default: raw } = await import('$atlas/facts.json?raw');
	return JSON.parse(raw);
}
