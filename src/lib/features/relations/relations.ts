import { inLocale } from '$lib/core/locale.ts';
import { refOf } from '$lib/data/record/ref.ts';
import type { Atlas, Facts } from '$lib/data/atlas/types.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** An actor or one of the six places, and the records that it shares with what the page is about. */
interface Neighbour {
	id: string;
	kind: 'actors' | 'places';
	name: string;
	href: string;
	/** Positions in the list of records. */
	shared: number[];
}

/** Who and what shares most records with a place or an actor, the most first. */
export interface Relations {
	name: string;
	neighbours: Neighbour[];
	/** How many more share one. */
	more: number;
	/** Events, projects, agreements and statements in time order. */
	records: { kind: PageKind; id: string; title: string }[];
	/** Pairs of neighbours, and how many records they share. */
	ties: [a: number, b: number, count: number][];
}

/** More neighbours would not be readable. */
const most = 20;
/** Fewer need no picture: the lists of the page show them. */
const least = 3;

/** A place, what it lies in and what lies in it: these share records by being grouped. */
function lineage(atlas: Atlas, id: string): ReadonlySet<string> {
	const { places } = atlas.records;
	const up = (at: string | undefined): string[] => (at ? [at, ...up(places[at]?.parent)] : []);
	const below = Object.keys(places).filter((other) => up(other).includes(id));
	return new Set([...up(id), ...below]);
}

/** Undefined where too few share a record with it. */
export function relationsOf(atlas: Atlas, { facts }: Facts, id: string): Relations | undefined {
	const kind = atlas.kindOf[id];
	if (kind !== 'places' && kind !== 'actors') return undefined;
	const own = facts.filter((fact) => fact[kind].includes(id));
	const without = kind === 'places' ? lineage(atlas, id) : new Set([id]);
	const shared = new Map<string, Pick<Neighbour, 'kind' | 'shared'>>();
	for (const [i, fact] of own.entries())
		for (const otherKind of ['actors', 'places'] as const)
			for (const other of fact[otherKind]) {
				if (without.has(other) || (otherKind === 'places' && !primary.includes(other))) continue;
				const before = shared.get(other)?.shared ?? [];
				shared.set(other, { kind: otherKind, shared: [...before, i] });
			}
	const english = ({ id: other }: Neighbour) => refOf(atlas, other).title.en;
	const ranked = [...shared]
		.map(([other, found]): Neighbour => {
			const { title, href } = refOf(atlas, other);
			return { id: other, name: inLocale(title), href, ...found };
		})
		// Equals in the order of their English names: the same are shown in every language.
		.toSorted((a, b) => b.shared.length - a.shared.length || (english(a) < english(b) ? -1 : 1));
	const neighbours = ranked.slice(0, most);
	if (neighbours.length < least) return undefined;
	const used = [...new Set(neighbours.flatMap((n) => n.shared))].toSorted((a, b) => a - b);
	const position = new Map(used.map((old, i) => [old, i]));
	return {
		name: inLocale(refOf(atlas, id).title),
		neighbours: neighbours.map((n) => ({
			...n,
			shared: n.shared.map((old) => position.get(old) ?? 0)
		})),
		more: ranked.length - neighbours.length,
		records: used.flatMap((i) => {
			const fact = own[i];
			return fact ? [{ kind: fact.kind, id: fact.id, title: fact.title }] : [];
		}),
		ties: tiesOf(facts, neighbours)
	};
}

const primary: readonly string[] = primaryPlaces;

/** How many facts two neighbours share anywhere in the atlas. */
function tiesOf(facts: Facts['facts'], neighbours: readonly Neighbour[]): Relations['ties'] {
	const sets = neighbours.map(
		({ id, kind }) => new Set(facts.filter((fact) => fact[kind].includes(id)).map((f) => f.id))
	);
	return sets.flatMap((a, i) =>
		sets.slice(i + 1).flatMap((b, j): Relations['ties'] => {
			const count = [...a].filter((id) => b.has(id)).length;
			return count > 0 ? [[i, i + 1 + j, count]] : [];
		})
	);
}
