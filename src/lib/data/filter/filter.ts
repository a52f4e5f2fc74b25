import { fromKeys } from '$lib/core/from-keys.ts';
import { daysOf, daysOfWindow } from '$lib/core/days.ts';
import { hasBegun } from '$lib/data/asof/as-of.ts';
import { facets, valuesOf, type Facet } from './facts.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

/** What a fact can be filtered by: the time window, the day of the view, the text, and each facet. */
export type Criterion = 'time' | 'asof' | 'text' | Facet;

export interface Filters {
	/** ISO dates as precise as they were given; the last day of `to` is included. */
	from?: string | undefined;
	to?: string | undefined;
	/** The day of the view: facts that had not begun by then are excluded. */
	asof?: string | undefined;
	/** Ids that the typed text was found in; undefined while nothing is typed. */
	found?: ReadonlySet<string> | undefined;
	/** Values by facet: a fact needs one of them. A facet that is not given does not filter. */
	facets: Partial<Record<Facet, readonly string[]>>;
}

/** Facts, indexed for filtering. `moments`: every span of days of every fact, as parallel arrays. */
export interface FactIndex {
	facts: readonly Fact[];
	/** Inverted index: value → ascending indices of the facts that have it. */
	postings: Record<Facet, ReadonlyMap<string, Uint32Array>>;
	/** First and last day of each moment, as day numbers, and the index of its fact. */
	moments: { first: Float64Array; last: Float64Array; fact: Uint32Array };
}

/** Which facts fail which criterion: 1 at the index of a fact that fails. Criteria that are off have no entry. */
export interface Selection {
	failing: ReadonlyMap<Criterion, Uint8Array>;
	/** How many criteria each fact fails: 0 is shown. */
	fails: Uint8Array;
}

/** The span of a fact and each dated step of its status, as day numbers: a promise also counts when something becomes of it. */
export const momentsOf = ({
	start,
	end,
	steps
}: Pick<Fact, 'start' | 'end' | 'steps'>): (readonly [number, number])[] => [
	...(start ? [daysOf({ start, end })] : []),
	...steps.map(({ date }) => daysOf({ start: date }))
];

export function indexFacts(facts: readonly Fact[]): FactIndex {
	const postings = fromKeys(facets, (facet) => {
		const lists = new Map<string, number[]>();
		facts.forEach((fact, i) => {
			for (const value of valuesOf[facet](fact)) {
				const list = lists.get(value);
				if (list) list.push(i);
				else lists.set(value, [i]);
			}
		});
		return new Map([...lists].map(([value, list]) => [value, Uint32Array.from(list)]));
	});
	const moments = facts.flatMap((fact, i) =>
		momentsOf(fact).map(([first, last]) => [first, last, i] as const)
	);
	return {
		facts,
		postings,
		moments: {
			first: Float64Array.from(moments, (m) => m[0]),
			last: Float64Array.from(moments, (m) => m[1]),
			fact: Uint32Array.from(moments, (m) => m[2])
		}
	};
}

function failingTime({ facts, moments }: FactIndex, from: number, to: number): Uint8Array {
	const failing = new Uint8Array(facts.length).fill(1);
	const { first, last, fact } = moments;
	fact.forEach((position, i) => {
		if ((last[i] ?? NaN) >= from && (first[i] ?? NaN) <= to) failing[position] = 0;
	});
	return failing;
}

function failingFacet(
	{ facts, postings }: FactIndex,
	facet: Facet,
	values: readonly string[]
): Uint8Array {
	const failing = new Uint8Array(facts.length).fill(1);
	for (const value of values) for (const i of postings[facet].get(value) ?? []) failing[i] = 0;
	return failing;
}

/**
 * Applies filters: a fact has to meet every criterion, and one of the values of a facet. Facts without a date fail every
 * time window.
 */
export function select(
	table: FactIndex,
	{ from, to, asof, found, facets: asked }: Filters
): Selection {
	const failing = new Map<Criterion, Uint8Array>();
	if (from !== undefined || to !== undefined)
		failing.set('time', failingTime(table, ...daysOfWindow(from, to)));
	if (asof !== undefined)
		failing.set(
			'asof',
			Uint8Array.from(table.facts, (fact) => (hasBegun(fact, asof) ? 0 : 1))
		);
	if (found)
		failing.set(
			'text',
			Uint8Array.from(table.facts, ({ id }) => (found.has(id) ? 0 : 1))
		);
	for (const facet of facets) {
		const values = asked[facet];
		if (values) failing.set(facet, failingFacet(table, facet, values));
	}
	const fails = new Uint8Array(table.facts.length);
	for (const list of failing.values())
		for (let i = 0; i < fails.length; i++) fails[i] = (fails[i] ?? 0) + (list[i] ?? 0);
	return { failing, fails };
}

/** The facts that pass every criterion; with `lifting`, those that would pass without that one. */
export function shownOf(
	{ facts }: FactIndex,
	{ fails, failing }: Selection,
	lifting?: Criterion
): Fact[] {
	const lifted = lifting && failing.get(lifting);
	return facts.filter((_, i) => fails[i] === 0 || (lifted && fails[i] === 1 && lifted[i] === 1));
}

/** value → how many facts have it, among those that pass all other criteria. */
export function countsOf(
	{ postings }: FactIndex,
	{ fails, failing }: Selection,
	facet: Facet
): Map<string, number> {
	const own = failing.get(facet);
	const counts = new Map<string, number>();
	for (const [value, positions] of postings[facet]) {
		let count = 0;
		for (const i of positions)
			if (fails[i] === 0 || (own !== undefined && fails[i] === 1 && own[i] === 1)) count++;
		counts.set(value, count);
	}
	return counts;
}

/**
 * The criteria that alone exclude facts, with the number of facts that would pass without each, the most first. `count`:
 * how to count facts; each as one by default.
 */
export function liftsOf(
	table: FactIndex,
	selection: Selection,
	count: (facts: Fact[]) => number = (facts) => facts.length
): { criterion: Criterion; count: number }[] {
	return [...selection.failing.keys()]
		.map((criterion) => ({ criterion, count: count(shownOf(table, selection, criterion)) }))
		.filter((lift) => lift.count > 0)
		.toSorted((a, b) => b.count - a.count);
}
