import * as v from 'valibot';
import { id, localized, text } from './text.ts';

/** A figure is never written here: it is taken from the record, with the record's evidence. */
const figure = v.strictObject({
	record: id,
	/** What it takes: a sum or quantity, the beginning, or how it stands. */
	shows: v.picklist(['amount', 'date', 'status']),
	/** Which amount, by its `what`; where an amount is shown, and only there. */
	amount: v.optional(text),
	label: localized
});

/** A place in short: what happened here, three figures, the first thing to read. */
export const portrait = v.strictObject({
	/** Sentences, each with the record that carries its evidence. */
	story: v.pipe(
		v.array(v.strictObject({ text: localized, record: id })),
		v.minLength(2, 'must be two to four sentences, each with its record'),
		v.maxLength(4, 'must be two to four sentences, each with its record')
	),
	figures: v.pipe(v.array(figure), v.length(3, 'must be three figures')),
	read: v.strictObject({ record: id, why: localized })
});
