import type { Kind } from '../../schema/records.ts';
import type { Problem } from '../gate/problem.ts';
import type { PlacedEntry } from './catalogue.ts';
import { fileOf, translationsFolder } from './files.ts';
import {
	isTranslated,
	keyOf,
	quoted,
	type Language,
	type Texts,
	type TranslatedKind
} from './texts.ts';

/** What may have a catalogue: a record, or a line or regime of the map by its properties. */
export interface Translatable {
	kind: TranslatedKind | Kind;
	id: string;
	value: unknown;
}

/** In a line what a language still lacks; undefined where it lacks nothing. */
export function lackOf(
	language: Language,
	records: readonly { record: Translatable; texts: Texts }[],
	entries: ReadonlyMap<string, readonly PlacedEntry[]>
): Problem | undefined {
	let total = 0;
	let fuzzy = 0;
	const lacking: string[] = [];
	for (const { record, texts } of records) {
		const { kind, id } = record;
		if (!isTranslated(kind)) continue;
		const path = fileOf({ language, kind, id });
		const own = new Map((entries.get(path) ?? []).map((entry) => [keyOf(entry), entry]));
		for (const [key, { field, en, given }] of texts) {
			if (given[language] !== undefined) continue;
			total++;
			const entry = own.get(key);
			if (entry?.fuzzy) fuzzy++;
			if (!entry || entry.text === '' || entry.fuzzy)
				lacking.push(`${record.kind}/${record.id} ${field} ${quoted(en)}`);
		}
	}
	if (lacking.length === 0) return undefined;
	const count = (n: number) => n.toLocaleString('en');
	const changed = fuzzy > 0 ? `, ${count(fuzzy)} of them fuzzy (the English has changed)` : '';
	return {
		file: `${translationsFolder}/${language}`,
		line: 1,
		column: 1,
		field: '',
		message: `${count(lacking.length)} of ${count(total)} texts are not translated yet${changed}; the first: ${lacking[0]}`
	};
}
