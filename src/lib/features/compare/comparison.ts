// What two sides of the atlas have in common, and what only one of them has. Computed from the facts, in the build for the
// example and in the browser for every other pair, by the filters of the atlas.
import { compareTexts } from '$lib/core/locale.ts';
import { fromKeys } from '$lib/core/from-keys.ts';
import { factsAsOf, hasBegun } from '$lib/data/asof/as-of.ts';
import { isInWindow } from '$lib/data/filter/near-window.ts';
import { factKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Fact, Facts } from '$lib/data/atlas/types.ts';
import type { When } from '$lib/data/record/ref.ts';
import { outcomeOfStatus, outcomes, type Outcome } from '$lib/features/ledger/ledger.ts';
import { hasWindow, whiches, type Side, type Sides, type Which } from './sides.ts';

/** A record as one side sees it. */
export interface Seen {
	status?: string;
	verdict?: string;
	/** The steps of its status within the window of the side; none where it has no window. */
	steps: Fact['steps'];
}

/** A record that stands on one side or on both. */
export interface Entry {
	id: string;
	kind: Fact['kind'];
	title: string;
	lang?: Fact['lang'];
	when?: When;
	seen: Partial<Record<Which, Seen>>;
	/** On both sides, and not the same there. */
	differs: boolean;
}

/** A person, place or theme that records name: how many of each side do. */
export interface Named {
	id: string;
	name: string;
	count: Record<Which, number>;
}

/** What is on both sides, and what on one of them only. */
export type Parted<T> = Record<'both' | Which, T[]>;

/** How many there are in all, and on one side. */
export const sizeOf = ({ both, first, second }: Parted<unknown>): number =>
	both.length + first.length + second.length;
export const countOn = (parted: Parted<unknown>, which: Which): number =>
	parted.both.length + parted[which].length;

export interface Comparison {
	records: Record<Fact['kind'], Parted<Entry>>;
	named: Record<'actors' | 'themes' | 'places', Parted<Named>>;
	/** Different sources of a side's records. */
	sources: Record<Which, number>;
	/** How the projects and agreements of a side stand. */
	outcomes: Record<Which, Record<Outcome, number>>;
}

/** The facts of a side, as of its day, in their order. */
function factsOf(facts: readonly Fact[], side: Side): Fact[] {
	const { place, asof } = side;
	const known = asof ? factsAsOf(facts, asof).filter((fact) => hasBegun(fact, asof)) : facts;
	return known
		.filter((fact) => place === '' || fact.places.includes(place))
		.filter((fact) => !hasWindow(side) || isInWindow(fact, side));
}

const seenOf = ({ status, verdict, steps }: Fact, side: Side): Seen => ({
	...(status && { status }),
	...(verdict && { verdict }),
	steps: hasWindow(side)
		? steps.filter(({ date }) => isInWindow({ start: date, steps: [] }, side))
		: []
});

const isSame = (one: Seen, other: Seen) => JSON.stringify(one) === JSON.stringify(other);

function part<T>(all: readonly T[], isOn: (one: T, which: Which) => boolean): Parted<T> {
	const of = (first: boolean, second: boolean) =>
		all.filter((one) => isOn(one, 'first') === first && isOn(one, 'second') === second);
	return { both: of(true, true), first: of(true, false), second: of(false, true) };
}

/** The entries of both sides, by date; of those on both sides the ones that differ come first. */
function entriesOf(found: Record<Which, readonly Fact[]>, sides: Sides): Entry[] {
	const entries = new Map<string, Entry>();
	for (const which of whiches)
		for (const fact of found[which]) {
			const { id, kind, title, lang, start, end } = fact;
			const entry = entries.get(id) ?? {
				id,
				kind,
				title,
				...(lang && { lang }),
				...(start && { when: { start, ...(end && { end }) } }),
				seen: {},
				differs: false
			};
			entry.seen[which] = seenOf(fact, sides[which]);
			const { first, second } = entry.seen;
			entry.differs = first !== undefined && second !== undefined && !isSame(first, second);
			entries.set(id, entry);
		}
	return [...entries.values()].toSorted(
		(a, b) =>
			Number(b.differs) - Number(a.differs) ||
			(a.when?.start ?? '9').localeCompare(b.when?.start ?? '9')
	);
}

function namedOf(
	found: Record<Which, readonly Fact[]>,
	field: 'actors' | 'themes' | 'places',
	names: Readonly<Record<string, string>>
): Parted<Named> {
	const counts = new Map<string, Record<Which, number>>();
	for (const which of whiches)
		for (const id of found[which].flatMap((fact) => fact[field])) {
			const count = counts.get(id) ?? { first: 0, second: 0 };
			count[which] += 1;
			counts.set(id, count);
		}
	const all = [...counts].map(([id, count]) => ({ id, name: names[id] ?? id, count }));
	const sum = ({ count }: Named) => count.first + count.second;
	return part(
		all.toSorted((a, b) => sum(b) - sum(a) || compareTexts(a.name, b.name)),
		({ count }, which) => count[which] > 0
	);
}

function outcomesOf(facts: readonly Fact[]): Record<Outcome, number> {
	const found = facts.flatMap(({ status }) => (status ? [outcomeOfStatus(status)] : []));
	return fromKeys(outcomes, (outcome) => found.filter((each) => each === outcome).length);
}

export function comparisonOf({ facts, names }: Facts, sides: Sides): Comparison {
	const found = fromKeys(whiches, (which) => factsOf(facts, sides[which]));
	const entries = entriesOf(found, sides);
	const records = (kind: Fact['kind']) =>
		part(
			entries.filter((entry) => entry.kind === kind),
			({ seen }, which) => seen[which] !== undefined
		);
	const sources = (which: Which) => new Set(found[which].flatMap((fact) => fact.sources)).size;
	return {
		records: fromKeys(factKinds, records),
		named: {
			actors: namedOf(found, 'actors', names.actor),
			themes: namedOf(found, 'themes', names.theme),
			places: namedOf(found, 'places', names.place)
		},
		sources: fromKeys(whiches, sources),
		outcomes: fromKeys(whiches, (which) => outcomesOf(found[which]))
	};
}
