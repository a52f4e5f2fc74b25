import * as v from 'valibot';
import { id, ja, localized, ru, text } from './text.ts';
import { glossaryGroups } from './vocabulary.ts';

/** Pages of the atlas that say more of a word of the glossary. */
export const pagesToRead = [
	'/about/',
	'/balance/',
	'/borders/',
	'/changes/',
	'/claims/',
	'/conflicts/',
	'/connections/',
	'/data/',
	'/islands/',
	'/ledger/',
	'/limits/',
	'/method/'
] as const;

/** What is shown beside a word is read at a glance. */
const longest = 240;
const short = v.maxLength<string, number, string>(
	longest,
	`is longer than ${longest} characters; say it in one or two plain sentences`
);

const list = <S extends v.GenericSchema<string, string>>(words: S) =>
	v.optional(
		v.pipe(
			v.array(words),
			v.minLength(1, 'is empty; name another form of the word, or leave the field out')
		)
	);

/** A word that a pupil would stop at, and what it means. */
export const glossaryEntry = v.strictObject({
	id,
	group: v.picklist(glossaryGroups),
	term: localized,
	/** Other forms of it, for each language. Forms and term are no other entry’s. */
	forms: v.optional(v.strictObject({ en: list(text), ru: list(ru), ja: list(ja) })),
	/** One or two plain sentences in our own words; nothing that no record and no page of the atlas bears out. */
	meaning: v.strictObject({
		en: v.pipe(text, short),
		ru: v.optional(v.pipe(ru, short)),
		ja: v.optional(v.pipe(ja, short))
	}),
	/** Where more is said of it. */
	see: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^(\/[a-z]+\/(#[a-z0-9-]+)?|[a-z0-9]+(-[a-z0-9]+)*)$/,
				'is neither the id of a record nor a page of the atlas; write it as declaration-1956 or /method/#facts'
			),
			v.description('the id of a record, or a page of the atlas such as /method/#facts')
		)
	)
});
export type GlossaryEntry = v.InferOutput<typeof glossaryEntry>;
