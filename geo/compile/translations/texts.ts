// Which texts of a record are there to be translated, and by what name a catalogue calls them.
import { border } from '../../schema/border.ts';
import { text } from '../../schema/text.ts';
import type { Label } from '../../schema/label.ts';
import { isOneOf } from '../../schema/one-of.ts';
import { schemas, type Kind } from '../../schema/records.ts';
import { kinds } from '../../schema/vocabulary.ts';
import type { ParsedRecord } from '../gate/parse.ts';
import { isObject } from '../gate/value-at.ts';

/** The languages that the atlas is translated to. */
export const languages = ['ru', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Sources keep their own words, and what the check of an article found is told of them. */
const untranslated: readonly Kind[] = ['sources', 'coverage'];
/** The kinds of records that are translated, and the lines and regimes of the map. */
export const translatedKinds = [
	...kinds.filter((kind) => !untranslated.includes(kind)),
	'borders' as const
];
export type TranslatedKind = (typeof translatedKinds)[number];

/**
 * Evidence is read beside its source, and other spellings are in any script already. A figure names an amount by the words
 * of the record that has it.
 */
const untranslatedFields = ['evidence', 'aliases', 'portrait.figures.amount'];

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

export const isTranslated = (kind: string): kind is TranslatedKind =>
	isOneOf(translatedKinds, kind);

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

/** A text, plain or in languages, as it stands in a record. */
type Change = (text: RecordText, value: unknown) => unknown;

/**
 * A value with each of its texts changed, in the order of its file. What does not fit the schema is left as it is: it is told
 * elsewhere.
 */
function changed(
	schema: Schema | undefined,
	value: unknown,
	field: string,
	change: Change
): unknown {
	if (schema?.wrapped) return changed(schema.wrapped, value, field, change);
	if (isText(schema) && typeof value === 'string')
		return change({ field, en: value, given: {} }, value);
	if (schema?.item && Array.isArray(value))
		return value.map((item) => changed(schema.item, item, field, change));
	if (schema?.entries?.en && isObject(value) && typeof value.en === 'string')
		return change({ field, en: value.en, given: value as RecordText['given'] }, value);
	if (!schema?.entries || !isObject(value)) return value;
	const { entries } = schema;
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => {
			const path = field ? `${field}.${name}` : name;
			const isTaken = untranslatedFields.some((known) => known === name || known === path);
			return [name, isTaken ? part : changed(entries[name], part, path, change)];
		})
	);
}

/** The texts of a value in the order of its file. */
function textsAt(schema: Schema, value: unknown): RecordText[] {
	const texts: RecordText[] = [];
	changed(schema, value, '', (text, same) => {
		texts.push(text);
		return same;
	});
	return texts;
}

/** The schema of what a catalogue is of. */
const schemaOf = (kind: TranslatedKind) => (kind === 'borders' ? border : schemas[kind]) as Schema;

/** A record in a language: texts that have a translation are replaced by it, those in several languages have one more. */
export function translate<R extends object>(
	kind: TranslatedKind,
	record: R,
	language: Language,
	translations: ReadonlyMap<string, string>
): R {
	return changed(schemaOf(kind), record, '', (text, value) => {
		const translated = text.given[language] ?? translations.get(keyOf(text));
		if (translated === undefined) return value;
		return isObject(value) ? { ...value, [language]: translated } : translated;
	}) as R;
}

/** The fields of a record of which a text in a language is a translation, in the order of its file. */
export function translatedFields(
	kind: TranslatedKind,
	record: object,
	language: Language,
	translations: ReadonlyMap<string, string>
): string[] {
	const ours = textsAt(schemaOf(kind), record).filter(
		(text) => text.given[language] === undefined && translations.has(keyOf(text))
	);
	return [...new Set(ours.map(({ field }) => field))];
}

/** The texts of a record by their keys, in the order of its file. `lettered`: names of places by their ids. */
export function textsOf(
	{ kind, id, value }: Pick<ParsedRecord, 'id' | 'value'> & { kind: TranslatedKind | Kind },
	lettered: ReadonlyMap<string, Label['names']>
): Map<string, RecordText> {
	const texts = new Map<string, RecordText>();
	if (!isTranslated(kind)) return texts;
	const names = kind === 'places' ? lettered.get(id) : undefined;
	for (const { field, en, given: own } of textsAt(schemaOf(kind), value)) {
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
