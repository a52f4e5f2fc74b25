import * as v from 'valibot';

/** Control, formatting and other invisible characters, which come into a text by pasting. */
export const invisible =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Text that may hold marks of its sources: see summary.ts. */
export const markedText = v.pipe(
	v.string(),
	v.nonEmpty('is empty; write the text or leave the field out'),
	v.check((s) => !invisible.test(s), 'holds an invisible character; remove it'),
	v.check((s) => s.trim() === s, 'begins or ends with a blank; remove it'),
	v.check((s) => s.normalize('NFC') === s, 'holds letters split from their accents; save it as NFC')
);

/** One line or paragraph of plain text: not empty, no blank at either end, composed Unicode (NFC). */
export const text = v.pipe(
	markedText,
	v.check((s) => !s.includes('[^'), 'holds the mark of a source; marks belong to summary.en only')
);

/** A lower-case id of words joined by hyphens; for ever the last part of the record's address. */
export const id = v.pipe(
	v.string(),
	v.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'is not an id; use lower-case letters, digits and single hyphens'
	),
	v.description('the id of a record')
);

export const ru = v.pipe(
	text,
	v.regex(
		/\p{Script=Cyrillic}/u,
		'holds no Cyrillic letter; write the Russian form, or leave ru out'
	)
);
export const ja = v.pipe(
	text,
	v.regex(
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
		'holds no Japanese character; write the Japanese form, or leave ja out'
	)
);

/** Text in up to three languages. English is required; a missing one falls back visibly. */
export const localized = v.strictObject({ en: text, ru: v.optional(ru), ja: v.optional(ja) });
export type Localized = v.InferOutput<typeof localized>;
