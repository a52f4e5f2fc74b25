import * as v from 'valibot';
import { found } from './found.ts';
import { id, text } from './text.ts';
import { typeset, typesetLocator, typesetSupports, findUnset } from './typography.ts';

const evidenceItem = v.strictObject({
	source: id,
	/** Where in the source: a paragraph, a heading, a row. */
	locator: v.pipe(text, found(findUnset(typesetLocator, typeset))),
	/** What the passage shows, in our words, without a full stop. */
	supports: v.pipe(text, found(findUnset(typesetSupports, typeset)))
});
export const evidence = v.pipe(
	v.array(evidenceItem),
	v.minLength(1, 'is empty; name at least one source with a locator and what it supports')
);

export const sources = v.pipe(v.array(id), v.minLength(1, 'is empty; name at least one source'));

const account = v.strictObject({
	says: text,
	/** Whose account it is, where that is somebody else than the sources: `Japan`, `Seko as reported by TASS`. */
	by: v.optional(text),
	/** None where sources only report that the account exists. */
	sources: v.optional(sources)
});

/** Accounts that differ. They stand side by side; nothing is averaged. */
export const conflicts = v.optional(
	v.array(
		v.strictObject({
			/** What they differ on, in a few words. */
			about: text,
			accounts: v.pipe(
				v.array(account),
				v.minLength(2, 'has a single account; give the one that differs, or make it a note')
			),
			/** Sources that speak of it, while what was read of them does not show which account is theirs. */
			sources: v.optional(sources),
			/** What else is to be said, such as which of them the map draws. */
			note: v.optional(text)
		})
	),
	[]
);
/** Parts of the summary that nothing carries, and why they stand there all the same. */
export const unsourced = v.optional(
	v.array(
		v.strictObject({
			/** The part as the page shows it. */
			says: text,
			/** Why no source is named, and what was looked for. */
			why: text
		})
	),
	[]
);
export const notes = v.optional(v.array(text), []);
