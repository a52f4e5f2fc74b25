import type { Fact } from '$lib/data/atlas/types.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** Ids of the records of a kind that some facts are, or that they name: their places, themes, actors or sources. */
export function relatedTo(kind: PageKind, facts: readonly Fact[]): ReadonlySet<string> {
	const of = (fact: Fact): readonly string[] =>
		kind === 'places' || kind === 'themes' || kind === 'actors' || kind === 'sources'
			? fact[kind]
			: fact.kind === kind
				? [fact.id]
				: [];
	return new Set(facts.flatMap(of));
}

export const joined = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
	new Set([...a, ...b]);

export const idsOf = (things: readonly { id: string }[]): ReadonlySet<string> =>
	new Set(things.map(({ id }) => id));
