import * as v from 'valibot';
import { evidence } from './evidence.ts';
import { firstDay, isoDate, lastDay } from './date.ts';
import { id, localized, text } from './text.ts';
import { borderParts, holders, sides } from './vocabulary.ts';

const parallel = v.pipe(
	v.number(),
	v.minValue(-90, 'is out of range; a latitude lies between -90 and 90'),
	v.maxValue(90, 'is out of range; a latitude lies between -90 and 90')
);

/** A territory by the outline that draws it, whole or cut along a parallel. */
const cover = v.pipe(
	v.strictObject({
		outline: id,
		/** A group inside the outline that is not meant. */
		without: v.optional(id),
		northOf: v.optional(parallel),
		southOf: v.optional(parallel)
	}),
	v.forward(
		v.partialCheck(
			[['northOf'], ['southOf']],
			(c) => c.northOf === undefined || c.southOf === undefined,
			'stands beside northOf; keep one of the two'
		),
		['southOf']
	)
);
export type Cover = v.InferOutput<typeof cover>;

const claimants = v.pipe(
	v.array(v.picklist(sides)),
	v.minLength(1, `is empty; name who states it: ${sides.join(', ')}`),
	v.check((list) => new Set(list).size === list.length, 'names a side twice; remove one')
);

interface Told {
	part: (typeof borderParts)[number];
	holder?: unknown;
	covers?: unknown;
	course?: unknown;
}
const isLine = ({ part }: Told) => part === 'line';

/** The properties of one line or regime: what was in force where, from when to when, and by which source. */
export const border = v.pipe(
	v.strictObject({
		part: v.picklist(borderParts),
		/** Short: it is written along the line. */
		title: localized,
		/** In force from this day on; a treaty from the day of its signature. */
		from: isoDate,
		/** No longer in force on this day. */
		to: v.optional(isoDate),
		/** Whose statement it is; both where both say so. */
		claimants,
		holder: v.optional(v.picklist(holders)),
		/** Of a line that one side states: the land that it claims by it, which the other side claims too. */
		covers: v.optional(v.array(cover)),
		/** Another border file whose course this line shares. */
		course: v.optional(id),
		/** The treaty, act or statement that makes it: a record of the atlas. */
		record: id,
		evidence,
		/** What happened in the year of `from`, in two or three words, on the control of the years: once for each year. */
		step: v.optional(text),
		/** What it is, in words: of what was agreed or done, in the past tense. */
		says: text,
		/** What the document leaves open, in words. */
		leavesOpen: text,
		/** Its course is our own choice; `note` says how it was chosen. */
		indicative: v.optional(v.boolean()),
		note: v.optional(text)
	}),
	v.forward(
		v.partialCheck(
			[['from'], ['to']],
			({ from, to }) => to === undefined || firstDay(from) < lastDay(to),
			'is not after the beginning; give a later date, or swap the two'
		),
		['to']
	),
	v.forward(
		v.partialCheck(
			[['part'], ['holder']],
			(b) => (b.part === 'administration') === (b.holder !== undefined),
			'belongs to an administration, and to nothing else; add it there, or remove it here'
		),
		['holder']
	),
	v.forward(
		v.partialCheck(
			[['part'], ['covers']],
			(b) => (b.covers === undefined ? isLine(b) : b.covers.length > 0),
			'says which outlines are meant: at least one; only a line may have none'
		),
		['covers']
	),
	v.forward(
		v.partialCheck(
			[['part'], ['course']],
			(b) => isLine(b) || b.course === undefined,
			'belongs to a line; remove it'
		),
		['course']
	),
	v.forward(
		v.partialCheck(
			[['indicative'], ['note']],
			(b) => b.indicative !== true || b.note !== undefined,
			'is missing; say how the indicative course was chosen'
		),
		['note']
	)
);
export type BorderProperties = v.InferOutput<typeof border>;
