// Names a release: what the records are now, under a name of today.
//   npm run release:name
// eslint-disable-next-line house/import-direction -- the one thing below all folders
import '../tools/ready.cjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse, stringify } from 'yaml';
import { compiler } from './build.ts';
import { memoryIn } from './compile/changes/check.ts';
import { compared, memoryOf, writtenMemory } from './compile/changes/compare.ts';
import { contentFolder, parseRecord } from './compile/gate/parse.ts';
import { memoryFile, releasesFile, releasesFolder } from './compile/releases/check.ts';
import { nextName, releaseLedger } from './compile/releases/ledger.ts';
import { readSources } from './disk.ts';

/** Writes a new release into the ledger, and what its records are beside it. Gives its name. */
export function nameRelease(root: string, on: string): string {
	const result = compiler(root, ['en'])();
	if ('problems' in result) throw new Error('the records are not right; run npm run geo:check');
	const files = readSources(root);
	const records = files
		.filter(({ path }) => path.startsWith(`${contentFolder}/`))
		.flatMap((file) => parseRecord(file).record ?? []);
	const memory = memoryOf(records);
	if (compared(memoryIn(files), memory, on))
		throw new Error('the ledger of changes does not know all that changed; run npm run changes');
	const { data } = JSON.parse(String(result.files.get('releases.json')));
	const written = files.some(({ path }) => path === releasesFile)
		? readFileSync(join(root, releasesFile), 'utf8')
		: '';
	const named = v.parse(releaseLedger, parse(written) ?? []);
	const id = nextName(named, on);
	const head = written.match(/^#.*\n/gm)?.join('') ?? '';
	mkdirSync(join(root, releasesFolder), { recursive: true });
	writeFileSync(join(root, memoryFile(id)), writtenMemory(memory));
	writeFileSync(join(root, releasesFile), head + stringify([...named, { id, data }]));
	return id;
}

if (import.meta.main) {
	const root = process.env.GEO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..');
	try {
		const id = nameRelease(root, new Date().toISOString().slice(0, 10));
		console.log(
			`release: ${id} is named. Commit ${releasesFolder}, then npm run release -- --to <folder>`
		);
	} catch (error) {
		console.error(
			`release: ${error instanceof Error ? error.message : error}; nothing was written`
		);
		process.exitCode = 1;
	}
}
