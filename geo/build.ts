// Compiles geo/content, geo/shapes and geo/labels into geo/dist. It writes; geo/disk.ts reads.
//   npm run geo         write geo/dist
//   npm run geo:check   only say what is wrong
// eslint-disable-next-line house/import-direction -- the one thing below all folders
import '../tools/ready.cjs';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile/compile.ts';
import { meaningsOf } from './compile/glossary/glossary.ts';
import type { InputFile } from './compile/gate/decode.ts';
import { allLanguages, type AnyLanguage } from './schema/text.ts';
import { jsonSchemas } from './compile/json-schema.ts';
import { formatProblem, formatWarning } from './compile/gate/problem.ts';
import { readSources } from './disk.ts';
import { searchIndex } from './compile/search/search-index.ts';
import { areaTiles } from './tiles/areas.ts';

/** Name below geo/dist → content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** All that was made of so many records, and what may be wrong; or every problem, in a line each. */
export type Result = { warnings: string[] } & (
	{ count: number; files: Files } | { problems: string[] }
);

/**
 * Gives a function that compiles all sources as they are on the disk. Called again it does anew only what changed:
 * every file is read and compared, so that no change is missed.
 */
export function compiler(
	root: string,
	languages: readonly AnyLanguage[] = allLanguages
): () => Result {
	let before = new Map<string, InputFile>();
	let tiles: { of: string; archive: Uint8Array } = { of: '', archive: Buffer.alloc(0) };
	const read = () => {
		const now = new Map<string, InputFile>();
		for (const file of readSources(root)) {
			const known = before.get(file.path);
			const isSame = known?.fault === file.fault && known && isEqual(known.bytes, file.bytes);
			now.set(file.path, isSame ? known : file);
		}
		before = now;
		return [...now.values()];
	};
	return () => {
		const { compiled, problems, warnings } = compile(read());
		const warned = { warnings: warnings.map(formatWarning) };
		if (!compiled) return { ...warned, problems: problems.map(formatProblem) };
		const { inLanguage, changes, released, map } = compiled;
		const json = (value: unknown) => JSON.stringify(value) + '\n';
		const maps = Object.entries(map).map(([name, features]) => [name, json(features)] as const);
		const [, areas = ''] = maps.find(([name]) => name === 'areas') ?? [];
		if (areas !== tiles.of) tiles = { of: areas, archive: areaTiles(map.areas) };
		const files = new Map<string, string | Uint8Array>([
			['changes.json', json(changes)],
			['releases.json', json(released)],
			['map/areas.pmtiles', tiles.archive]
		]);
		for (const language of languages) {
			const spoken = language === 'en' ? compiled : inLanguage(language);
			const { atlas, facts, graph, periods, documents, marks, lines } = spoken;
			const own = {
				atlas,
				borders: atlas.borders,
				facts,
				glossary: meaningsOf(atlas.glossary, language),
				graph,
				periods,
				search: searchIndex(documents)
			};
			for (const [name, content] of Object.entries(own))
				files.set(`${language}/${name}.json`, json(content));
			files.set(`${language}/marks.geojson`, json(marks));
			files.set(`${language}/lines.geojson`, json(lines));
		}
		for (const [name, features] of maps) files.set(`map/${name}.geojson`, features);
		for (const [kind, schema] of Object.entries(jsonSchemas()))
			files.set(`schema/${kind}.json`, json(schema));
		const count = Object.keys(compiled.atlas.kindOf).length;
		return { ...warned, count, files };
	};
}

const isEqual = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

function put(folder: string, name: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), content);
}

/** Puts a whole new folder in place by renaming, so that a run that is broken off leaves the last good output. */
export function replace(target: string, files: Files): void {
	const [next, last] = [`${target}.next`, `${target}.last`];
	rmSync(next, { recursive: true, force: true });
	for (const [name, content] of files) put(next, name, content);
	rmSync(last, { recursive: true, force: true });
	if (existsSync(target)) renameSync(target, last);
	renameSync(next, target);
	rmSync(last, { recursive: true, force: true });
}

/** Writes what differs from what is there, each file by renaming, and gives its names. */
export function update(target: string, files: Files): string[] {
	const isNew = ([name, content]: [string, string | Uint8Array]) => {
		const path = join(target, name);
		return !existsSync(path) || !readFileSync(path).equals(Buffer.from(content as string));
	};
	const changed = [...files].filter(isNew);
	for (const [name, content] of changed) {
		put(target, `${name}.next`, content);
		renameSync(join(target, `${name}.next`), join(target, name));
	}
	return changed.map(([name]) => name);
}

/** How many records were compiled, as every command says it. */
export const inWords = (count: number) => `${count.toLocaleString('en')} compiled, 0 problems`;

if (import.meta.main) {
	const root = process.env.GEO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..');
	const result = compiler(root)();
	for (const warning of result.warnings) console.error(warning);
	if ('problems' in result) {
		const { length } = result.problems;
		for (const problem of result.problems) console.error(problem);
		console.error(
			`\n${length} ${length === 1 ? 'problem' : 'problems'}; nothing was written. geo/README.md says what a record is.`
		);
		process.exitCode = 1;
	} else {
		if (!process.argv.includes('--check')) replace(join(root, 'geo/dist'), result.files);
		console.log(`records: ${inWords(result.count)}`);
	}
}
