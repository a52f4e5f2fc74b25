// How a record leads to the six places that the atlas is about.
import { recordOf, refOf, type Ref } from '$lib/data/record/ref.ts';
import { factKinds, primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';

/** One of the six places, and how a record comes to it. */
export interface Reach {
	place: Ref;
	/** Places inside it that the record names. */
	at: Ref[];
	/** Records through which it is reached, in time order; none where it is touched directly. */
	through: Ref[];
}

const primary: readonly string[] = primaryPlaces;
const facts: readonly string[] = factKinds;

/** Those of the six places that a place is or lies in, by the grouping of the map. */
function primariesOf(atlas: Atlas, id: string): string[] {
	const above = atlas.records.places[id]?.parent;
	const own = primary.includes(id) ? [id] : [];
	return above ? [...own, ...primariesOf(atlas, above)] : own;
}

/** The places that a record names; of a place, the one that it is grouped under. */
function placesOf(record: AnyRecord): string[] {
	if (record.kind === 'places') return record.parent ? [record.parent] : [];
	return 'places' in record ? record.places : [];
}

/** Facts that name a record, rest on it, or that it names itself. */
function factsBeside(atlas: Atlas, id: string): string[] {
	const record = recordOf(atlas, id);
	const named = [
		...(atlas.mentions[id] ?? []),
		...('links' in record ? record.links.map(({ to }) => to) : []),
		...('about' in record ? record.about : [])
	];
	return [...new Set(named)].filter((other) => facts.includes(atlas.kindOf[other] ?? ''));
}

/** The six places that a record touches: directly, at a place inside one, or, where it does neither, through records. */
export function reachOf(atlas: Atlas, id: string): Reach[] {
	const record = recordOf(atlas, id);
	const own = placesOf(record);
	const direct = primaryPlaces.flatMap((place) => {
		const inside = own.filter((each) => primariesOf(atlas, each).includes(place));
		if (inside.length === 0) return [];
		const at = record.kind === 'places' ? [] : inside.filter((each) => each !== place);
		return [{ place: refOf(atlas, place), at: at.map((p) => refOf(atlas, p)), through: [] }];
	});
	if (direct.length > 0) return direct;
	const beside = new Set(factsBeside(atlas, id));
	return primaryPlaces.flatMap((place) => {
		const through = (atlas.touches[place] ?? []).filter((touch) => beside.has(touch.id));
		if (through.length === 0) return [];
		return [
			{ place: refOf(atlas, place), at: [], through: through.map((t) => refOf(atlas, t.id)) }
		];
	});
}
