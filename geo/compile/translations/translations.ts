// The atlas as we translate it ourselves, held against the records that it is of.
import type { Label } from '../../schema/label.ts';
import type { InputFile } from '../gate/decode.ts';
import { idsOf, type KnownIds } from '../gate/known-ids.ts';
import type { Problem } from '../gate/problem.ts';
import { suggest } from '../gate/suggest.ts';
import { bordersFolder } from '../borders/borders.ts';
import { readCatalogue, type PlacedEntry } from './catalogue.ts';
import { checkEntries, checkUnsourced } from './entry-rules.ts';
import { placeOf } from './files.ts';
import { lackOf, type Translatable } from './lack.ts';
import { languages, textsOf, type Language } from './texts.ts';

/** What we call a record in other languages where neither a source nor the chart does: id → names and titles. */
export type Titles = ReadonlyMap<string, readonly string[]>;

/** By language and record (`events/<id>`): its translated texts by their keys. */
export type Translations = Record<Language, Map<string, ReadonlyMap<string, string>>>;

/**
 * Reads the catalogues. Refused: one that is of no record, an entry that is of no text of its record or of one that the record
 * gives itself, a translation that does not hold what the English does. Warned of: what a language lacks that has been begun.
 * `parsed`: the records and borders that are right; of others nothing is said. `borders`: the ids of all, right or wrong. `lettered`: the names of places that geo/labels has.
 */
export function readTranslations(
	files: readonly InputFile[],
	parsed: readonly Translatable[],
	known: KnownIds,
	borders: ReadonlySet<string>,
	lettered: ReadonlyMap<string, Label['names']>
): {
	titles: Titles;
	translations: Translations;
	problems: Problem[];
	warnings: Problem[];
} {
	const problems: Problem[] = [];
	const translations: Translations = { ru: new Map(), ja: new Map() };
	const titles = new Map<string, string[]>();
	if (files.length === 0) return { titles, translations, problems, warnings: [] };
	const records = new Map(
		parsed.map((record) => [
			`${record.kind}/${record.id}`,
			{ record, texts: textsOf(record, lettered) }
		])
	);
	const entries = new Map<string, readonly PlacedEntry[]>();
	const begun = new Set<Language>();
	for (const file of files) {
		const report = (line: number, field: string, message: string) =>
			problems.push({ file: file.path, line, column: 1, field, message });
		const place = placeOf(file.path);
		if ('message' in place) {
			report(1, '', place.message);
			continue;
		}
		const { language, kind, id } = place;
		begun.add(language);
		const catalogue = readCatalogue(file, language);
		problems.push(...catalogue.problems);
		entries.set(file.path, catalogue.entries);
		const [folder, ids] =
			kind === 'borders'
				? [bordersFolder, [...borders]]
				: [`geo/content/${kind}`, idsOf(known, [kind])];
		if (!ids.includes(id))
			report(
				1,
				'',
				`is named after no record in ${folder}${suggest(id, ids) || '; correct its name, or remove it'}`
			);
		const texts = records.get(`${kind}/${id}`)?.texts;
		if (!texts) continue;
		const translated = checkEntries(catalogue.entries, texts, language, report);
		checkUnsourced(translated, texts, language, report);
		translations[language].set(
			`${kind}/${id}`,
			new Map([...translated].map(([key, { text }]) => [key, text]))
		);
		for (const { field, text } of translated.values())
			if (field === 'title' || field === 'names') titles.set(id, [...(titles.get(id) ?? []), text]);
	}
	const warnings = languages.flatMap((language) =>
		begun.has(language) ? (lackOf(language, [...records.values()], entries) ?? []) : []
	);
	return { titles, translations, problems, warnings };
}
