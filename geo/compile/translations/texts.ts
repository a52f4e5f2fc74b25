// Which texts of a record are there to be translated, and by what name a catalogue calls them.
import { text } from '../../schema/text.ts';
import type { Label } from '../../schema/label.ts';
import { schemas, type Kind } from '../../schema/records.ts';
import { kinds } from '../../schema/vocabulary.ts';
import type { ParsedRecord } from '../gate/parse.ts';
import { isObject } from '../gate/value-at.ts';

/** The languages that the atlas is translated to. */
export const languages = ['ru', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Sources keep their own words, and what the check of an article found is told of them. */
const untranslated: readonly Kind[] = ['sources', 'coverage'];
export const translatedKinds = kinds.filter((kind) => !untranslated.includes(kind));

/** Evidence is read beside its source, and other spellings are in any script already. */
const untranslatedFields = ['evidence', 'aliases'];

/** An English text of a record. Equal texts of one field are one. */
export interface RecordText {
	/** The path of the field without indices: `conflicts.accounts.says`. */
	field: string;
	/** With its marks, as the record has it. */
	en: string;
	/** The languages in which the record, or the lettering of the chart, gives it itself. */
	given: Partial<Record<Language, string>>;
}

/** The texts of a record by their keys. */
export type Texts = ReadonlyMap<string, RecordText>;

/** By field and English text: what an entry of a catalogue is known by. */
export const keyOf = ({ field, en }: Pick<RecordText, 'field' | 'en'>): string =>
	`${field}\u0004${en}`;

/** A text as a message quotes it. */
export const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

interface Schema {
	entries?: Record<string, Schema>;
	item?: Schema;
	wrapped?: Schema;
	pipe?: readonly unknown[];
}

/** Plain text, or one that asks for more; ids and words of a vocabulary are none. */
const isText = (schema: unknown): boolean =>
	schema === text || (isObject(schema) && Array.isArray(schema.pipe) && isText(schema.pipe[0]));

/** The texts of a value in the order of its file. What does not fit the schema is passed over: it is told elsewhere. */
function* textsAt(
	schema: Schema | undefined,
	value: unknown,
	field: string
): Generator<RecordText> {
	if (schema?.wrapped) yield* textsAt(schema.wrapped, value, field);
	else if (isText(schema) && typeof value === 'string') yield { field, en: value, given: {} };
	else if (schema?.item && Array.isArray(value))
		for (const item of value) yield* textsAt(schema.item, item, field);
	else if (schema?.entries?.en && isObject(value) && typeof value.en === 'string')
		yield { field, en: value.en, given: value as RecordText['given'] };
	else if (schema?.entries && isObject(value))
		for (const [name, part] of Object.entries(value))
			if (!untranslatedFields.includes(name))
				yield* textsAt(schema.entries[name], part, field ? `${field}.${name}` : name);
}

/** The texts of a record by their keys, in the order of its file. `lettered`: names of places by their ids. */
export function textsOf(
	{ kind, id, value }: ParsedRecord,
	lettered: ReadonlyMap<string, Label['names']>
): Map<string, RecordText> {
	const texts = new Map<string, RecordText>();
	if (untranslated.includes(kind)) return texts;
	const names = kind === 'places' ? lettered.get(id) : undefined;
	for (const { field, en, given: own } of textsAt(schemas[kind] as Schema, value, '')) {
		const key = keyOf({ field, en });
		const twin = texts.get(key);
		const given: RecordText['given'] = {};
		for (const language of languages) {
			const said = own[language] ?? (field === 'names' ? names?.[language]?.text : undefined);
			// Of two equal texts, one that has no translation asks for an entry.
			if (said !== undefined && (!twin || twin.given[language] !== undefined))
				given[language] = said;
		}
		texts.set(key, { field, en, given });
	}
	return texts;
}
