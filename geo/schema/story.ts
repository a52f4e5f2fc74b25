import * as v from 'valibot';
import { isoDate } from './date.ts';
import { summary } from './summary.ts';
import { id, localized } from './text.ts';
import { firstYear, viewpoints } from './vocabulary.ts';

const yearMessage = `is no year of the borders; they are drawn from ${firstYear} to 2100`;

const frame = v.optional(
	v.pipe(v.array(id), v.minLength(1, 'is empty; name a record, or leave it out'))
);

/** What the map shows beside a step. */
const scene = v.strictObject({
	/** Records whose places fill the map; those of the step, where it is left out. */
	frame,
	/** The window of time: marks outside it are hidden. */
	from: v.optional(isoDate),
	to: v.optional(isoDate),
	/** The borders as they were at the end of a year; today's, where it is left out. */
	year: v.optional(
		v.pipe(
			v.number(),
			v.integer(yearMessage),
			v.minValue(firstYear, yearMessage),
			v.maxValue(2100, yearMessage)
		)
	),
	/** Whose statement of the borders is drawn; both, where it is left out. */
	view: v.optional(v.picklist(viewpoints))
});

/** A guided route through the records. It says nothing that they do not show: geo/compile/stories holds it to that. */
export const story = v.strictObject({
	title: localized,
	/** What it tells, marked as a step is. */
	lead: summary,
	/** Records whose places fill the map while no step is reached; the whole atlas, where it is left out. */
	frame,
	steps: v.pipe(
		v.array(
			v.strictObject({
				/** Its part of the address, `?step=sochi`: for ever. */
				id,
				title: localized,
				/** One to three sentences, marked as a summary is: sources stand in the evidence of the step's records. */
				text: summary,
				/** What it speaks of, the most important first. */
				records: v.pipe(v.array(id), v.minLength(1, 'is empty; name the records it speaks of')),
				map: v.optional(scene, {})
			})
		),
		v.minLength(2, 'must be at least two steps')
	)
});
