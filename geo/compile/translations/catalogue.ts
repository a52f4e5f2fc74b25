// A catalogue of translations as a file of gettext.
import { decode, type InputFile } from '../gate/decode.ts';
import { once } from '../gate/once.ts';
import type { Problem } from '../gate/problem.ts';
import { blocksOf } from './blocks.ts';
import { keyOf, type Language } from './texts.ts';

export interface Entry {
	/** `msgctxt`: the field. */
	field: string;
	/** `msgid` */
	en: string;
	/** `msgstr`; empty where there is no translation yet. */
	text: string;
	/** The translation is of an English text that has changed since, or is otherwise to be looked at. */
	fuzzy: boolean;
	/** `#|`: the English text that it is of, as gettext writes it. */
	previous?: string | undefined;
	/** `#`: what a translator noted. */
	note?: string | undefined;
}

/** An entry with the lines of its `msgid` and its `msgstr`, counted from 1. */
export interface PlacedEntry extends Entry {
	language: Language;
	line: number;
	textLine: number;
}

export interface Catalogue {
	entries: PlacedEntry[];
	/** What a translator noted at the head. */
	note?: string | undefined;
	problems: Problem[];
}

/** The entry that holds the head has neither field nor text. */
const head = keyOf({ field: '', en: '' });

/** What is wrong with the head of a catalogue of a language. */
function* headFaults(headers: Record<string, string>, language: Language): Generator<string> {
	const { Language: said, 'Content-Type': type } = headers;
	if (said !== language)
		yield said
			? `says "Language: ${said}" in the folder of ${language}; write "Language: ${language}", or move the file`
			: `does not say its language; add "Language: ${language}\\n"`;
	if (!/;\s*charset=utf-8$/i.test(type ?? ''))
		yield 'does not say that it is UTF-8; add "Content-Type: text/plain; charset=utf-8\\n"';
}

/** Reads a file of gettext, and the same file only once. `language`: what its folder says. */
export const readCatalogue = (file: InputFile, language: Language): Catalogue =>
	readers[language](file);

const readers = {
	ru: once((file: InputFile) => read(file, 'ru')),
	ja: once((file: InputFile) => read(file, 'ja'))
};

function read(file: InputFile, language: Language): Catalogue {
	const catalogue: Catalogue = { entries: [], problems: [] };
	const decoded = decode(file);
	if ('problem' in decoded) return { ...catalogue, problems: [decoded.problem] };
	const report = (line: number, field: string, message: string) =>
		catalogue.problems.push({ file: file.path, line, column: 1, field, message });
	const lines = new Map<string, number>();
	for (const block of blocksOf(decoded.text)) {
		if ('message' in block) {
			report(block.line, '', block.message);
			continue;
		}
		const { read, headers, line, textLine } = block;
		const { msgctxt: field = '', msgid: en, msgstr, comments = {} } = read;
		const key = keyOf({ field, en });
		const before = lines.get(key);
		lines.set(key, before ?? line);
		if (before !== undefined)
			report(line, field, `stands twice, here and in line ${before}; remove one`);
		else if (key === head) {
			catalogue.note = comments.translator;
			for (const fault of headFaults(headers, language)) report(line, '', fault);
		} else {
			const flags = (comments.flag ?? '').split(/[\s,]+/).filter((flag) => flag !== '');
			const other = flags.find((flag) => flag !== 'fuzzy');
			if (other) report(line, field, `has the flag "${other}"; remove it, only fuzzy is used`);
			const fuzzy = flags.includes('fuzzy');
			const { previous, translator: note } = comments;
			catalogue.entries.push({
				language,
				field,
				en,
				text: msgstr[0] ?? '',
				fuzzy,
				previous,
				note,
				line,
				textLine
			});
		}
	}
	if (!lines.has(head) && catalogue.problems.length === 0)
		report(1, '', `has no head; begin it as the other catalogues of ${language} begin`);
	return catalogue;
}
