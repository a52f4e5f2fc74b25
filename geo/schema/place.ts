import * as v from 'valibot';
import { conflicts, evidence, notes, unsourced } from './evidence.ts';
import { links } from './link.ts';
import { portrait } from './portrait.ts';
import { summary } from './summary.ts';
import { id, localized, text, unchecked } from './text.ts';
import { placeRoles, placeTypes } from './vocabulary.ts';

const point = v.strictObject({
	/** WGS 84, degrees. */
	lng: v.pipe(
		v.number(),
		v.minValue(-180, 'is out of range; a longitude lies between -180 and 180'),
		v.maxValue(180, 'is out of range; a longitude lies between -180 and 180')
	),
	lat: v.pipe(
		v.number(),
		v.minValue(-90, 'is out of range; a latitude lies between -90 and 90 (are the two swapped?)'),
		v.maxValue(90, 'is out of range; a latitude lies between -90 and 90 (are the two swapped?)')
	),
	/** What the point stands for, in words: `city-centre`, `port (two decimals)`. */
	precision: text,
	/** The point stands in for the place: an airport for a town, a database point for a field. */
	approximate: v.optional(v.boolean()),
	source: id
});

export const place = v.pipe(
	v.strictObject({
		type: v.picklist(placeTypes),
		role: v.picklist(placeRoles),
		names: localized,
		unchecked,
		/** Other names and spellings in any script. */
		aliases: v.optional(v.array(text), []),
		point: v.optional(point),
		noPointReason: v.optional(text),
		/** Points that other sources give. */
		otherPoints: v.optional(v.array(point), []),
		/** The place this one is grouped under on the map. No claim about belonging. */
		parent: v.optional(id),
		summary,
		unsourced,
		/** On the six places only. */
		portrait: v.optional(portrait),
		links,
		evidence,
		conflicts,
		notes
	}),
	v.forward(
		v.partialCheck(
			[['point'], ['noPointReason']],
			(p) => (p.point === undefined) !== (p.noPointReason === undefined),
			'needs either a point or a noPointReason that says why there is none (not both)'
		),
		['point']
	)
);
