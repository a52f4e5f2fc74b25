import * as v from 'valibot';
import { id, text } from './text.ts';

/** One thing that an article says, paraphrased, with the records that answer it. Never a fact by itself. */
export const coverage = v.pipe(
	v.strictObject({
		/** The article, a source. */
		article: id,
		/** `4` or `7-8`, counted over the whole page. */
		paragraph: v.pipe(
			v.string('is not text; put the number in quotes'),
			v.regex(/^\d+(-\d+)?$/, 'is not a paragraph; write "4" or "7-8"')
		),
		/** The row that has this very passage already: it is shown and counted once. */
		repeats: v.optional(id),
		fact: text,
		records: v.optional(v.array(id), []),
		noRecordReason: v.optional(text),
		/** What the check of it found. */
		check: text
	}),
	v.forward(
		v.partialCheck(
			[['records'], ['noRecordReason']],
			(c) => c.records.length > 0 !== (c.noRecordReason !== undefined),
			'needs either at least one record or a noRecordReason that says why there is none (not both)'
		),
		['records']
	)
);
