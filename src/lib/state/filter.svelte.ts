import { getContext, setContext } from 'svelte';
import { widened } from '$lib/core/time-window.ts';
import { factsAsOf } from '$lib/data/asof/as-of.ts';
import {
	countsOf,
	liftsOf,
	select,
	shownOf,
	indexFacts,
	type Criterion
} from '$lib/data/filter/filter.ts';
import { loadFacts, type Facet } from '$lib/data/filter/facts.ts';
import { formatWidened, sayUnknown } from '$lib/data/filter/filter-words.ts';
import { isInWindow } from '$lib/data/filter/near-window.ts';
import { idsOf, joined, relatedTo } from '$lib/data/filter/related.ts';
import type { Fact, Facts } from '$lib/data/atlas/types.ts';
import type { Hit } from '$lib/data/search/search-query.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import {
	selectedValues,
	criteriaOf,
	filtersOf,
	defaultsOf,
	toggledFacet
} from '$lib/url/filters.ts';
import type { View } from '$lib/url/view.ts';
import type { Failures } from './failures.svelte.ts';
import type { ViewState } from './view.svelte.ts';
import { m } from '$lib/paraglide/messages.js';

/** The facts that pass the filters of the view: shared by map, lists, tables and counts. */
export class FilterState {
	#view: ViewState;
	#failures: Failures;
	#loading: Promise<void> | undefined;
	#loadingSearch: Promise<void> | undefined;
	/** Undefined until they are loaded. */
	facts = $state.raw<Facts>();
	/** Why the facts could not be loaded: a sentence for the reader. */
	problem = $state<string>();
	/** The search; undefined until its index is loaded. */
	search = $state.raw<(query: string) => Hit[]>();
	/** Why the index could not be loaded: a sentence for the reader. */
	searchProblem = $state<string>();
	/** Ids of the records with a mark in the view of the map; undefined until the map was idle once. */
	inView = $state.raw<ReadonlySet<string>>();
	/** A change of the filters that the reader did not ask for, in words. */
	news = $state('');

	#dismissed = $state<string>();

	/** Called when a choice leaves a single fact, so that the map can show it. */
	onOne: ((fact: Fact) => void) | undefined;

	constructor(view: ViewState, failures: Failures) {
		this.#view = view;
		this.#failures = failures;
	}

	#table = $derived.by(() => {
		const { asof } = this.#view.view;
		return this.facts && indexFacts(asof ? factsAsOf(this.facts.facts, asof) : this.facts.facts);
	});
	/** What the text of the view was found in, maybe nothing; undefined while there is no text, or no index. */
	#hits = $derived.by(() => {
		const { q } = this.#view.view;
		return q && this.search ? this.search(q) : undefined;
	});
	#selection = $derived.by(
		() =>
			this.#table &&
			select(this.#table, filtersOf(this.#view.view, this.#hits && idsOf(this.#hits)))
	);
	/** The criteria in effect: a text filters unless its index could not be loaded. */
	criteria = $derived.by(() =>
		criteriaOf(this.#view.view).filter(
			(criterion) => criterion !== 'text' || this.searchProblem === undefined
		)
	);
	/** The facts that pass, by date; undefined until all that decides it is loaded. */
	shown = $derived.by(() => this.#passing());
	/** The facts that would pass without the time window. */
	ofAllTimes = $derived.by(() => this.#passing('time'));
	/** Ids of the facts that pass; undefined while nothing is filtered. */
	ids = $derived.by((): ReadonlySet<string> | undefined =>
		this.isOn && this.shown ? idsOf(this.shown) : undefined
	);
	get isOn(): boolean {
		return this.criteria.length > 0;
	}

	/** Whether a filter is on whose result is not loaded yet. */
	get isWaiting(): boolean {
		return this.isOn && ((!this.facts && this.problem === undefined) || this.#isTextWaiting);
	}

	get #isTextWaiting(): boolean {
		return this.#view.view.q !== '' && !this.search && this.searchProblem === undefined;
	}

	#passing(lifting?: Criterion): Fact[] | undefined {
		if (!this.#table || !this.#selection || this.#isTextWaiting) return undefined;
		return shownOf(this.#table, this.#selection, lifting);
	}

	/** Which ids of the link are none, in a sentence for the reader; undefined where all are, or it was dismissed. */
	unknown = $derived.by(() => {
		const said = this.facts && sayUnknown((facet) => this.asked(facet), this.facts.names);
		return said === this.#dismissed ? undefined : said;
	});

	dismiss(): void {
		this.#dismissed = this.unknown ?? this.#dismissed;
	}

	/** Fetches the facts, once; after a failure, which is said, again. */
	load(): Promise<void> {
		return (this.#loading ??= loadFacts().then(
			(facts) => {
				this.facts = facts;
				this.#mended(this.problem);
				this.problem = undefined;
			},
			(error: unknown) => {
				this.#loading = undefined;
				this.problem = m.state_filters_failed();
				this.#failed(this.problem, error, () => this.load());
			}
		));
	}

	/** Fetches the index of the search, once; after a failure, which is said, again. */
	loadSearch(): Promise<void> {
		return (this.#loadingSearch ??= import('$lib/data/search/search.ts')
			.then(({ openSearch }) => {
				this.search = openSearch();
				this.#mended(this.searchProblem);
				this.searchProblem = undefined;
			})
			.catch((error: unknown) => {
				this.#loadingSearch = undefined;
				this.searchProblem = m.state_search_failed();
				this.#failed(this.searchProblem, error, () => this.loadSearch());
			}));
	}

	#failed(says: string, error: unknown, again: () => Promise<void>): void {
		console.warn(says, error);
		this.#failures.say(says, again);
	}

	#mended(says: string | undefined): void {
		if (says) this.#failures.drop(says);
	}

	/** How many facts would pass with each value of a facet; undefined until the facts are loaded. */
	counts(facet: Facet): ReadonlyMap<string, number> | undefined {
		return this.#table && this.#selection && countsOf(this.#table, this.#selection, facet);
	}

	/** For each criterion, how many facts (or records of a kind that they name) it alone excludes. */
	lifts(kind?: PageKind): { criterion: Criterion; count: number }[] {
		if (!this.#table || !this.#selection) return [];
		const count = kind && ((facts: Fact[]) => relatedTo(kind, facts).size);
		return liftsOf(this.#table, this.#selection, count);
	}

	/**
	 * Ids of the records of a kind that the passing facts are, or name, and of those that hold the text themselves;
	 * undefined while nothing is filtered.
	 */
	idsOf(kind: PageKind): ReadonlySet<string> | undefined {
		if (!this.isOn || !this.shown) return undefined;
		const related = relatedTo(kind, this.shown);
		if (!this.#hits) return related;
		const found = this.#hits.filter((hit) => hit.kind === kind);
		// A place may hold the text that no fact holds: it belongs where the other filters would leave it.
		const left =
			this.criteria.length > 1 ? relatedTo(kind, this.#passing('text') ?? []) : undefined;
		const own = found.filter(({ id }) => left?.has(id) ?? true);
		return joined(related, idsOf(own));
	}

	asked(facet: Facet): readonly string[] {
		return selectedValues(this.#view.view, facet);
	}

	toggle(facet: Facet, value: string): void {
		this.choose(toggledFacet(this.#view.view, facet, value));
	}

	lift(...criteria: Criterion[]): void {
		this.choose(defaultsOf(criteria));
	}

	clear(): void {
		this.lift(...this.criteria);
	}

	/** Changes the view as a choice of the reader: a new history entry. */
	choose(change: Partial<View>): void {
		this.news = '';
		this.#view.choose(change);
		const [one, ...others] = this.shown ?? [];
		if (this.isOn && one && others.length === 0) this.onOne?.(one);
	}

	/** Widens the time window to hold the record that is opened, and says so in `news`. */
	admit(id: string | undefined): void {
		this.news = '';
		const fact = id === undefined ? undefined : this.fact(id);
		const window = this.#view.view;
		if (!fact?.start || isInWindow(fact, window)) return;
		const { from, to } = widened(window, { start: fact.start, end: fact.end });
		this.#view.update({ from, to });
		this.news = formatWidened({ from, to });
	}

	/** The fact of an id, as of the day that the view asks for. */
	fact(id: string): Fact | undefined {
		return this.#table?.facts.find((fact) => fact.id === id);
	}
}

const key = Symbol('filter');
export const setFilterState = (view: ViewState, failures: Failures) =>
	setContext(key, new FilterState(view, failures));
export const getFilterState = () => getContext<FilterState>(key);
