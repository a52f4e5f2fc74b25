import * as v from 'valibot';
import { id, text } from './text.ts';

const evidenceItem = v.strictObject({
	source: id,
	/** Where in the source: a paragraph, a heading, a row. */
	locator: text,
	/** What the passage shows, in our words. */
	supports: text
});
export type Evidence = v.InferOutput<typeof evidenceItem>;

export const evidence = v.pipe(
	v.array(evidenceItem),
	v.minLength(1, 'is empty; name at least one source with a locator and what it supports')
);

const sources = v.pipe(v.array(id), v.minLength(1, 'is empty; name at least one source'));

/** Accounts that differ. They stand side by side; nothing is averaged. */
export const conflicts = v.optional(v.array(v.strictObject({ text, sources })), []);
export type Conflict = v.InferOutput<typeof conflicts>[number];

export const notes = v.optional(v.array(text), []);

export { sources };
