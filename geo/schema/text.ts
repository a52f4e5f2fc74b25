import * as v from 'valibot';

/** One line or paragraph of plain text: not empty, no blank at either end, composed Unicode (NFC). */
export const text = v.pipe(
	v.string(),
	v.nonEmpty('is empty; write the text or leave the field out'),
	v.check((s) => s.trim() === s, 'begins or ends with a blank; remove it'),
	v.check((s) => s.normalize('NFC') === s, 'holds letters split from their accents; save it as NFC')
);

/** A lower-case id of words joined by hyphens; for ever the last part of the record's address. */
export const id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'is not an id; use lower-case letters, digits and single hyphens'
	)
);

const ru = v.pipe(text, v.regex(/\p{Script=Cyrillic}/u, 'holds no Cyrillic letter'));
const ja = v.pipe(
	text,
	v.regex(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'holds no Japanese character')
);

/** Text in up to three languages. English is required; a missing one falls back visibly. */
export const localized = v.strictObject({ en: text, ru: v.optional(ru), ja: v.optional(ja) });
export type Localized = v.InferOutput<typeof localized>;
