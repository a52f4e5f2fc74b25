// What is asked of the entries of a catalogue, held against the texts of its record.
import { withoutMarks } from '../../schema/marks.ts';
import { once } from '../gate/once.ts';
import { nearest, suggest } from '../gate/suggest.ts';
import type { PlacedEntry } from './catalogue.ts';
import { faultsOf } from './text-rules.ts';
import { keyOf, quoted, type Language, type Texts } from './texts.ts';

/** Notes what is wrong with a field, in a line of the catalogue. */
type Report = (line: number, field: string, message: string) => void;

const names = { ru: 'Russian', ja: 'Japanese' };

const command = 'npm run translations';

/** What is to be said of an entry whose English the record does not have in that field. */
function unknownText({ field, en }: PlacedEntry, texts: Texts): string {
	const all = [...texts.values()];
	const same = all.find((text) => text.en === en);
	if (same) return `is no field with ${quoted(en)}, which stands in ${same.field}; correct msgctxt`;
	const own = all.filter((text) => text.field === field).map((text) => text.en);
	if (own.length === 0) {
		const fields = new Set(all.map((text) => text.field));
		return `is no field of the record with a text to translate${suggest(field, fields) || `; remove the entry, as ${command} does`}`;
	}
	const near = own.length === 1 ? own[0] : nearest(en, own);
	return near === undefined
		? `${quoted(en)} is no text of the record; remove the entry, as ${command} does`
		: `${quoted(en)} is no text of the record; the nearest is ${quoted(near)}: its English has probably changed, and ${command} keeps the translation to be looked at`;
}

/** What is wrong with an entry by itself. Whoever saves another file waits for none of it. */
const faultsIn = once(({ language, en, text }: PlacedEntry) => [...faultsOf(language, en, text)]);

/** Holds the entries of a catalogue against the texts of its record, and gives those that translate one of them. */
export function checkEntries(
	entries: readonly PlacedEntry[],
	texts: Texts,
	language: Language,
	report: Report
): Map<string, PlacedEntry> {
	const translated = new Map<string, PlacedEntry>();
	for (const entry of entries) {
		const { field, en, line, textLine } = entry;
		const key = keyOf(entry);
		const text = texts.get(key);
		if (field === '')
			report(line, '', `${quoted(en)} has no msgctxt; write the field that it stands in`);
		else if (!text) report(line, field, unknownText(entry, texts));
		else if (text.given[language] !== undefined)
			report(
				line,
				field,
				`stands in ${names[language]} in the record or on the chart already, ${quoted(text.given[language])}; remove the entry`
			);
		else if (entry.text !== '' && !entry.fuzzy) {
			for (const fault of faultsIn(entry)) report(textLine, field, fault);
			translated.set(key, entry);
		}
	}
	return translated;
}

/** What the translated summary does not say cannot be named as unsourced. */
export function checkUnsourced(
	translated: ReadonlyMap<string, PlacedEntry>,
	texts: Texts,
	language: Language,
	report: Report
): void {
	const english = [...texts.values()].find(({ field }) => field === 'summary');
	if (!english) return;
	const summary = english.given[language] ?? translated.get(keyOf(english))?.text;
	if (summary === undefined) return;
	for (const { field, text, textLine } of translated.values())
		if (field === 'unsourced.says' && !withoutMarks(summary).includes(text))
			report(
				textLine,
				field,
				`${quoted(text)} is no part of the translated summary; copy the part as it stands there`
			);
}
