import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from 'minisearch';
import {
	searchOptions,
	type StoredDocument,
	type SearchDocument
} from '$geo/compile/search/search-index.ts';
import { termsOf } from '$geo/compile/search/search-terms.ts';

export type { StoredDocument };
export interface SearchIndex {
	index: MiniSearch<SearchDocument>;
	/** Words in so many documents that not all of them are in the index. */
	common: ReadonlySet<string>;
}

/** A result of the search; `terms` are the terms of the index that matched. */
export interface Hit extends StoredDocument {
	score: number;
	terms: readonly string[];
}

/** Reads the index that geo/build.ts writes. */
export function readSearch(raw: string): SearchIndex {
	const { index, common }: { index: AsPlainObject; common: string[] } = JSON.parse(raw);
	return {
		index: MiniSearch.loadJS<SearchDocument>(index, searchOptions),
		common: new Set(common)
	};
}

/** Whether a term is searched as a prefix too: one or two Latin letters begin too many words. */
const allowsPrefix = (term: string) => term.length > 2 || /[^a-z0-9]/.test(term);

const boost = { title: 6, others: 5, people: 2, text: 1 };
const names = ['title', 'others'];
/** Boosts by kind: of the same name, a reader means the place before anything else, and a source last. */
const weights: Readonly<Record<string, number>> = { places: 2, sources: 0.4 };
const boostDocument = (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
	weights[String(stored?.kind)] ?? 1;

const asOne = { tokenize: (term: string) => [term] };
const exact = (term: string): Query => ({ ...asOne, queries: [term] });
const prefixed = (term: string, fields?: string[]): Query =>
	allowsPrefix(term)
		? { ...asOne, queries: [term], prefix: true, ...(fields && { fields }) }
		: exact(term);
/** Within an edit distance of two. */
const fuzzy = (term: string): Query => ({
	...asOne,
	queries: [term],
	fields: [...names, 'people'],
	prefix: allowsPrefix(term),
	fuzzy: term.length > 3 ? 0.25 : false,
	maxFuzzy: 2
});

/** A query for all terms; common ones are left out beside rare ones, which decide. */
function all(
	terms: readonly string[],
	common: ReadonlySet<string>,
	query: (term: string, isLast: boolean) => Query
): Query {
	const rare = terms.filter((term) => !common.has(term));
	const asked = rare.length > 0 ? rare : terms;
	return { combineWith: 'AND', queries: asked.map((term) => query(term, term === terms.at(-1))) };
}

/**
 * The documents that match a query, best first: with all its terms, the last one also as a prefix; without such, all
 * within an edit distance of two; without such, any. Names count more than texts. Never throws.
 */
export function search({ index, common }: SearchIndex, query: string, limit = 1000): Hit[] {
	const terms = [...new Set(termsOf(query))];
	if (terms.length === 0) return [];
	const attempts: (() => Query)[] = [
		() =>
			all(terms, common, (term, isLast) =>
				isLast ? { combineWith: 'OR', queries: [exact(term), prefixed(term, names)] } : exact(term)
			),
		() => all(terms, common, (term, isLast) => (isLast ? prefixed(term) : exact(term))),
		() => all(terms, common, fuzzy),
		() => ({ combineWith: 'OR', queries: terms.map((term) => prefixed(term, names)) })
	];
	for (const attempt of attempts) {
		const found = index.search(attempt(), { boost, boostDocument });
		if (found.length > 0) return found.slice(0, limit).map(hitOf);
	}
	return [];
}

/** MiniSearch types the stored fields as `any`: they are those of `StoredDocument`. */
function hitOf(result: SearchResult): Hit {
	const { kind, id, title, others, line, start, at } = result;
	return {
		kind,
		id,
		title,
		others,
		line,
		start,
		...(at && { at }),
		score: result.score,
		terms: result.terms
	};
}

/** The hits of one kind, the best first. */
export interface HitGroup {
	kind: Hit['kind'];
	hits: Hit[];
}

/** Hits by kind; the kind with the best one goes first. */
export const groupHits = (hits: readonly Hit[]): HitGroup[] =>
	[...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, group]) => ({ kind, hits: group }));

/** The address of a hit: its page, or the map there for a name that has no page. */
export function hrefOfHit({ kind, id, at }: Hit): string {
	return kind === 'names' && at ? `#map=9/${at[1]}/${at[0]}` : `/${kind}/${id}/`;
}
