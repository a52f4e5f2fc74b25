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

/** Something that was found, the best first; `terms` are the terms of the index that matched. */
export interface Hit extends StoredDocument {
	score: number;
	terms: readonly string[];
}

/** The index as the build of the data writes it. */
export function readSearch(raw: string): SearchIndex {
	const { index, common }: { index: AsPlainObject; common: string[] } = JSON.parse(raw);
	return {
		index: MiniSearch.loadJS<SearchDocument>(index, searchOptions),
		common: new Set(common)
	};
}

/** What is asked in a word may begin another; one or two Latin letters begin too many. */
const mayBegin = (term: string) => term.length > 2 || /[^a-z0-9]/.test(term);

const boost = { title: 6, others: 5, people: 2, text: 1 };
const names = ['title', 'others'];
/** What a reader looks for rather than another thing of the same name. */
const weights: Readonly<Record<string, number>> = { places: 2, sources: 0.4 };
const boostDocument = (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
	weights[String(stored?.kind)] ?? 1;

const asOne = { tokenize: (term: string) => [term] };
const whole = (term: string): Query => ({ ...asOne, queries: [term] });
const begun = (term: string, fields?: string[]): Query =>
	mayBegin(term)
		? { ...asOne, queries: [term], prefix: true, ...(fields && { fields }) }
		: whole(term);
/** With a letter or two too many, too few or another. */
const near = (term: string): Query => ({
	...asOne,
	queries: [term],
	fields: [...names, 'people'],
	prefix: mayBegin(term),
	fuzzy: term.length > 3 ? 0.25 : false,
	maxFuzzy: 2
});

/** All of some words. A common one says nothing beside a rare one, and is left out there. */
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
 * What holds the words of a query, best first: all of them, the last one as it is or begun, in names or anywhere;
 * failing that, all of them but for a letter or two; failing that, some. A name goes before a text. Never throws.
 */
export function search({ index, common }: SearchIndex, query: string, limit = 1000): Hit[] {
	const terms = [...new Set(termsOf(query))];
	if (terms.length === 0) return [];
	const attempts: (() => Query)[] = [
		() =>
			all(terms, common, (term, isLast) =>
				isLast ? { combineWith: 'OR', queries: [whole(term), begun(term, names)] } : whole(term)
			),
		() => all(terms, common, (term, isLast) => (isLast ? begun(term) : whole(term))),
		() => all(terms, common, near),
		() => ({ combineWith: 'OR', queries: terms.map((term) => begun(term, names)) })
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

/** Where a hit leads: its page, or, for a name that only the map bears, the map there. */
export function hrefOfHit({ kind, id, at }: Hit): string {
	return kind === 'names' && at ? `#map=9/${at[1]}/${at[0]}` : `/${kind}/${id}/`;
}
