import type { ParsedRecord } from '../gate/parse.ts';
import type { Problem } from '../gate/problem.ts';
import type { PlacedEntry } from './catalogue.ts';
import { fileOf, translationsFolder } from './files.ts';
import { keyOf, quoted, type Language, type Texts } from './texts.ts';

/** In a line what a language still lacks; undefined where it lacks nothing. */
export function lackOf(
	language: Language,
	records: readonly { record: ParsedRecord; texts: Texts }[],
	entries: ReadonlyMap<string, readonly PlacedEntry[]>
): Problem | undefined {
	let total = 0;
	let fuzzy = 0;
	const lacking: string[] = [];
	for (const { record, texts } of records) {
		const path = fileOf({ language, kind: record.kind, id: record.id });
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
