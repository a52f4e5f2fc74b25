import { group } from 'd3-array';
import { localPath } from '$lib/core/locale.ts';
import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from 'minisearch';
import {
	searchOptions,
	type StoredDocument,
	type SearchDocument
} from '$geo/compile/search/search-index.ts';
import { wordsOf, type Word } from '$geo/compile/search/search-terms.ts';
import { isSortOfPlace, nameRank, type NameKey } from './name-rank.ts';

export type { StoredDocument };
export interface SearchIndex {
	index: MiniSearch<SearchDocument>;
	/** Words in so many documents that not all of them are in the index. */
	common: ReadonlySet<string>;
	/** The names of the documents that were found, as they are compared: kind/id → names. */
	names: Map<string, readonly NameKey[]>;
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
		common: new Set(common),
		names: new Map()
	};
}

const isLatin = (term: string) => /^[a-z0-9]+$/.test(term);
/** Whether a term is searched as a prefix too: one or two Latin letters begin too many words. */
const allowsPrefix = (term: string) => term.length > 2 || !isLatin(term);

const boost = { title: 6, others: 5, ours: 4, people: 2, text: 1 };
const names = ['title', 'others', 'ours'];
/** Boosts by kind: of the same name, a reader means the place before anything else, and a source last. */
const weights: Readonly<Record<string, number>> = { places: 2, sources: 0.4 };
const boostDocument = (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
	weights[String(stored?.kind)] ?? 1;

/** What Russian shortens: island, islands, peninsula, town, as о-в, о. or г. Their letters are no words of a name. */
const shortSorts = /(?<![\p{L}\p{N}-])(?:о-ва?(?!\p{L})\.?|п-ов(?!\p{L})\.?|[ог]\.)/giu;

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
	fuzzy: term.length > 3 && isLatin(term) ? 0.25 : false,
	maxFuzzy: 2
});
/** Several queries as one; a single one stays as it is, which spares the index a copy of its answer. */
const combined = (combineWith: 'AND' | 'OR', queries: Query[]): Query =>
	queries.length === 1 && queries[0] ? queries[0] : { combineWith, queries };
const allOf = (queries: Query[]): Query => combined('AND', queries);
const anyOf = (queries: Query[]): Query => combined('OR', queries);

/** A query for all words; those that are common are left out beside rare ones, which decide. */
function all(
	words: readonly Word[],
	common: ReadonlySet<string>,
	query: (term: string, isLast: boolean) => Query
): Query {
	const isRare = ({ forms }: Word) => forms.some((form) => form.every((term) => !common.has(term)));
	const asked = words.some(isRare) ? words.filter(isRare) : words;
	const last = words.at(-1);
	const formQuery = (word: Word, form: readonly string[]) =>
		allOf(form.map((term, i) => query(term, word === last && i === form.length - 1)));
	return allOf(asked.map((word) => anyOf(word.forms.map((form) => formQuery(word, form)))));
}

/** The words that are asked for: what only says which sort of place it is counts where nothing else is said. */
function askedWords(query: string): Word[] {
	const words = wordsOf(query).filter(({ forms }) => forms.some((form) => form.join('') !== ''));
	const telling = words.filter(({ forms }) => !forms.some((form) => isSortOfPlace(form.join(' '))));
	return telling.length > 0 ? telling : words;
}

/** How many of the first hits are looked at for what bears the very name: they were sorted by their words before. */
const looked = 100;

/**
 * The documents that match a query, best first: with all its words, the last one also as a prefix; without such, all
 * within an edit distance of two; without such, any, and those with most of them first. Names count more than texts,
 * and what bears just the name that was typed comes before all others. Never throws.
 */
export function search(
	{ index, common, names: known }: SearchIndex,
	typed: string,
	limit = 1000
): Hit[] {
	const query = typed.replace(shortSorts, ' ');
	const words = askedWords(query);
	if (words.length === 0) return [];
	const terms = [...new Set(words.flatMap(({ forms }) => forms[0] ?? []))];
	const attempts: (() => Query)[] = [
		() =>
			all(words, common, (term, isLast) =>
				isLast ? anyOf([exact(term), prefixed(term, names)]) : exact(term)
			),
		() => all(words, common, (term, isLast) => (isLast ? prefixed(term) : exact(term))),
		() => all(words, common, fuzzy),
		() => anyOf(terms.map((term) => prefixed(term, names)))
	];
	for (const attempt of attempts) {
		const found = index.search(attempt(), { boost, boostDocument });
		if (found.length === 0) continue;
		const share = (result: SearchResult) => result.queryTerms.length / terms.length;
		const isAny = attempt === attempts.at(-1);
		const hits = found
			.slice(0, limit)
			.map((result) => hitOf(result, isAny ? share(result) ** 2 : 1));
		const rank = nameRank(query, known);
		return hits
			.map((hit, i) => (i < looked ? { ...hit, score: hit.score * rank(hit) } : hit))
			.toSorted((a, b) => b.score - a.score);
	}
	return [];
}

/** MiniSearch types the stored fields as `any`: they are those of `StoredDocument`. */
function hitOf(result: SearchResult, weight: number): Hit {
	const { kind, id, title, others, line, start, named, at } = result;
	return {
		kind,
		id,
		title,
		others,
		line,
		start,
		...(named !== undefined && { named }),
		...(at && { at }),
		score: result.score * weight,
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
	[...group(hits, ({ kind }) => kind)].map(([kind, group]) => ({ kind, hits: group }));

/** The address of a hit: its page, or the map there for a name that has no page. */
export function hrefOfHit({ kind, id, at }: Hit): string {
	return kind === 'names' && at ? `#map=9/${at[1]}/${at[0]}` : localPath(`/${kind}/${id}/`);
}
