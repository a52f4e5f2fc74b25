import * as v from 'valibot';
import { id, text } from './text.ts';
import { linkBases, relations, themeBases } from './vocabulary.ts';

const link = v.strictObject({
	rel: v.picklist(relations),
	to: id,
	note: v.optional(text),
	/** `editorial`: our own grouping, which no source states. */
	basis: v.optional(v.picklist(linkBases))
});
/** Written in one direction only; the reverse is derived. */
export const links = v.optional(v.array(link), []);

const themeLink = v.strictObject({ id, basis: v.picklist(themeBases) });
export const themes = v.optional(v.array(themeLink), []);

/** Where it was; an empty list needs a `noPlaceReason`. */
export const places = v.optional(v.array(id), []);

type Placed = { places: string[]; noPlaceReason?: string | undefined };

/** Everything leads to a place, or says why it has none; never both. */
export function isPlaced({ places, noPlaceReason }: Placed): boolean {
	return places.length > 0 !== (noPlaceReason !== undefined);
}
export const placedMessage =
	'needs either at least one place or a noPlaceReason that says why there is none (not both)';

/** Somebody with a record of their own (`id`), or somebody the sources do not name in full (`described`). */
export function person<const Roles extends readonly string[]>(roles: Roles) {
	return v.pipe(
		v.strictObject({
			id: v.optional(id),
			described: v.optional(text),
			role: v.picklist(roles)
		}),
		v.check(
			(p) => (p.id === undefined) !== (p.described === undefined),
			'needs either an id (an actor with a record) or a described (one without), not both'
		)
	);
}
