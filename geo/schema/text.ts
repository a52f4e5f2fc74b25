import * as v from 'valibot';
import { findFaultyAddress } from './address.ts';
import { findUnseen, isBlank } from './characters.ts';
import { found } from './found.ts';
import { findEntities, findSigns, findTags } from './markup.ts';
import { findUnset, typeset } from './typography.ts';

/** No text of the atlas is longer, in characters. */
const longest = 5000;

/** What holds of any text in any language, in a record or in a catalogue of translations. */
export const anyText = v.pipe(
	v.string(),
	v.nonEmpty('is empty; write the text or leave the field out'),
	v.maxLength(longest, `is longer than ${longest} characters; say it shorter`),
	v.check((s) => s === '' || !isBlank(s), 'shows nothing; write the text or leave the field out'),
	found((s) => (isBlank(s) ? undefined : findUnseen(s)?.message)),
	v.check((s) => isBlank(s) || s.trim() === s, 'begins or ends with a blank; remove it'),
	v.check(
		(s) => s.normalize('NFC') === s,
		'holds letters split from their accents; save it as NFC'
	),
	found(findEntities),
	found(findTags),
	found(findSigns),
	found(findFaultyAddress)
);

/** Text that may hold marks of its sources: see summary.ts. */
export const markedText = v.pipe(anyText, found(findUnset(typeset)));

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

/** What shows that a text is in a language: a letter of its script. */
export const scripts = {
	ru: /\p{Script=Cyrillic}/u,
	ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
};

export const ru = v.pipe(
	text,
	v.regex(scripts.ru, 'holds no Cyrillic letter; write the Russian form, or leave ru out')
);
export const ja = v.pipe(
	text,
	v.regex(scripts.ja, 'holds no Japanese character; write the Japanese form, or leave ja out')
);

/** Text in up to three languages. English is required; a missing one falls back visibly. */
export const localized = v.strictObject({ en: text, ru: v.optional(ru), ja: v.optional(ja) });
/** The languages whose name is the usual spelling, and was not seen in a source. */
export const unchecked = v.optional(
	v.pipe(
		v.array(v.picklist(['ru', 'ja'])),
		v.minLength(1, 'is empty; name the languages, or leave the field out')
	)
);
export type Localized = v.InferOutput<typeof localized>;

/** The languages that the atlas speaks; it is written in the first one. */
export const allLanguages = ['en', 'ru', 'ja'] as const;
export type AnyLanguage = (typeof allLanguages)[number];

/** A text in a language, else in English. */
export const inLanguage = (
	texts: { en: string; ru?: string | undefined; ja?: string | undefined },
	language: AnyLanguage
): string => texts[language] ?? texts.en;
