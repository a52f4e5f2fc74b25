// Brings the catalogues of translations up to date with the records: what is new stands there without a translation, what has
// changed keeps the old one to be looked at, what is gone is gone. Run twice it changes nothing.
//   npm run translations
// eslint-disable-next-line house/import-direction -- the one thing below all folders
import '../tools/ready.cjs';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { update as write } from './build.ts';
import { compile } from './compile/compile.ts';
import type { InputFile } from './compile/gate/decode.ts';
import { knownIds } from './compile/gate/known-ids.ts';
import { contentFolder, parseRecord } from './compile/gate/parse.ts';
import { formatProblem, type Problem } from './compile/gate/problem.ts';
import { bordersFolder, readBorder } from './compile/borders/borders.ts';
import { labelsFolder, readLabels } from './compile/map/labels.ts';
import { letteredNames } from './compile/place/lettered-names.ts';
import { readCatalogue } from './compile/translations/catalogue.ts';
import { fileOf, placeOf, translationsFolder } from './compile/translations/files.ts';
import { merged } from './compile/translations/merge.ts';
import {
	isTranslated,
	languages,
	textsOf,
	type Language,
	type TranslatedKind
} from './compile/translations/texts.ts';
import { writtenCatalogue } from './compile/translations/write-catalogue.ts';
import { readSources } from './disk.ts';

const isBelow = (folder: string) => (file: InputFile) => file.path.startsWith(`${folder}/`);

/** Throws where something is wrong: what cannot be read would seem gone. */
function refuse(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
}

/** The records of the root that are to be translated, each with its texts. */
function recordsIn(files: readonly InputFile[]) {
	const isTranslation = isBelow(translationsFolder);
	refuse(compile(files.filter((file) => !isTranslation(file))).problems);
	const read = files.filter(isBelow(contentFolder)).map(parseRecord);
	const known = knownIds(read);
	const { labels } = readLabels(files.filter(isBelow(labelsFolder)), known);
	const borders = files
		.filter(isBelow(bordersFolder))
		.flatMap((file) => readBorder(file, known).read ?? [])
		.map(({ border: { id, properties } }) => ({
			...{ kind: 'borders' as const, id },
			value: properties
		}));
	const lettered = letteredNames(labels);
	return [...read.flatMap(({ record }) => record ?? []), ...borders]
		.filter((record): record is typeof record & { kind: TranslatedKind } =>
			isTranslated(record.kind)
		)
		.map((record) => ({ record, texts: [...textsOf(record, lettered).values()] }));
}

/** The catalogues of the root by language and path, as they are. */
function cataloguesIn(files: readonly InputFile[]) {
	const found = files.filter(isBelow(translationsFolder)).flatMap((file) => {
		const place = placeOf(file.path);
		return 'message' in place ? [] : [{ file, catalogue: readCatalogue(file, place.language) }];
	});
	refuse(
		found.flatMap(({ file: { path, fault }, catalogue }) =>
			fault ? [{ file: path, line: 1, column: 1, field: '', message: fault }] : catalogue.problems
		)
	);
	return new Map(found.map(({ file, catalogue }) => [file.path, { file, catalogue }]));
}

/** How many texts of a language there are. */
interface Counts {
	translated: number;
	fuzzy: number;
	missing: number;
}

/** Writes the catalogues of a root anew. Throws, and writes nothing, where a record or a catalogue is wrong. */
export function update(root: string): Record<Language, Counts> {
	const files = readSources(root);
	const records = recordsIn(files);
	const before = cataloguesIn(files);
	const now = new Map<string, string>();
	const count = (language: Language): Counts => {
		const counts = { translated: 0, fuzzy: 0, missing: 0 };
		for (const { record, texts } of records) {
			const path = fileOf({ language, kind: record.kind, id: record.id });
			const { entries: old = [], note } = before.get(path)?.catalogue ?? {};
			const entries = merged(texts, old, language);
			for (const { text, fuzzy } of entries)
				counts[text === '' ? 'missing' : fuzzy ? 'fuzzy' : 'translated']++;
			if (entries.length > 0) now.set(path, writtenCatalogue(language, entries, note));
		}
		return counts;
	};
	const counts = Object.fromEntries(languages.map((l) => [l, count(l)]));
	write(root, now);
	for (const path of before.keys()) if (!now.has(path)) rmSync(join(root, path));
	return counts as Record<Language, Counts>;
}

if (import.meta.main) {
	const root = process.env.GEO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..');
	try {
		for (const [language, { translated, fuzzy, missing }] of Object.entries(update(root)))
			console.log(
				`translations ${language}: ${translated.toLocaleString('en')} translated, ${fuzzy} fuzzy, ${missing.toLocaleString('en')} missing`
			);
	} catch (error) {
		console.error(
			`${error instanceof Error ? error.message : error}\ntranslations: nothing was written`
		);
		process.exitCode = 1;
	}
}
