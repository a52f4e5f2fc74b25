import { fromKeys } from '$lib/core/from-keys.ts';
import { daysOf, daysOfWindow } from '$lib/core/days.ts';
import { hasBegun } from '$lib/data/asof/as-of.ts';
import { facets, valuesOf, type Facet } from './facts.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

/** What a fact has to meet: its time, the text that was typed, or one of the facets. */
export const criteria = ['time', 'asof', 'text', ...facets] as const;
export type Criterion = (typeof criteria)[number];

export interface Filters {
	/** ISO dates as precise as they were given; the last day of `to` is included. */
	from?: string | undefined;
	to?: string | undefined;
	/** The day that the table is as of: what had not begun by then is not shown. */
	asof?: string | undefined;
	/** Ids that the typed text was found in; not given while nothing is typed. */
	found?: ReadonlySet<string> | undefined;
	/** Of each facet the values of which a fact needs one; a facet that is not given filters nothing. */
	facets: Partial<Record<Facet, readonly string[]>>;
}

/** Facts with what makes filtering them fast; `moments` are all days that count as theirs. */
export interface FactIndex {
	facts: readonly Fact[];
	/** value → positions of the facts that have it, in order. */
	postings: Record<Facet, ReadonlyMap<string, Uint32Array>>;
	/** First and last day of each moment, and the position of its fact. */
	moments: { first: Float64Array; last: Float64Array; fact: Uint32Array };
}

/** Which facts fail which criterion. A criterion that asks for nothing is not in it. */
export interface Selection {
	failing: ReadonlyMap<Criterion, Uint8Array>;
	/** How many criteria each fact fails: 0 is shown. */
	fails: Uint8Array;
}

/** Its own span, and each dated step of its status: a promise is also there when something becomes of it. */
export const momentsOf = ({ start, end, steps }: Fact): (readonly [number, number])[] => [
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
 * Applies filters. A fact without a date is shown while no time is asked for; of several values of one facet it
 * needs one, and it has to meet every criterion.
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

/** The facts that a selection shows; with `lifting`, those that it would show without that criterion. */
export function shownOf(
	{ facts }: FactIndex,
	{ fails, failing }: Selection,
	lifting?: Criterion
): Fact[] {
	const lifted = lifting && failing.get(lifting);
	return facts.filter((_, i) => fails[i] === 0 || (lifted && fails[i] === 1 && lifted[i] === 1));
}

/** How many facts have each value of a facet, among those that all other criteria let through. */
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
 * Which single criterion stands in the way, and of how many facts, the most first. `count`: how many of some facts
 * matter; all where it is not given.
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
