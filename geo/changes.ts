// Brings the ledger of changes up to date: what was added, corrected or withdrawn since it last was.
//   npm run changes                                     of today
//   node geo/changes.ts --on 2026-11-23 --from <folder>   of a day, with the records of another folder that has geo/content
// eslint-disable-next-line house/import-direction -- the one thing below all folders
import '../tools/ready.cjs';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { changesFolder, ledgerFile, memoryIn, textsFile } from './compile/changes/check.ts';
import {
	compared,
	continued,
	memoryOf,
	writtenMemory,
	type Memory
} from './compile/changes/compare.ts';
import { ledger, type Day } from './compile/changes/ledger.ts';
import { contentFolder, parseRecord } from './compile/gate/parse.ts';
import { precisionOf } from './schema/date.ts';
import { readSources } from './disk.ts';
import * as v from 'valibot';
import { parse } from 'yaml';

const head = `# What was added, corrected and withdrawn, day by day: /changes/ and the feeds are made of it.
# Written by npm run changes. A withdrawal may be given its reason by hand (why: …); nothing else needs a hand.
`;

/** The records of a folder as they are now. Throws where one cannot be read: what is missing would seem withdrawn. */
function stateOf(root: string): Memory {
	const files = readSources(root).filter(({ path }) => path.startsWith(`${contentFolder}/`));
	const read = files.map(parseRecord);
	const [problem] = read.flatMap(({ problems }) => problems);
	if (problem || files.length === 0)
		throw new Error(problem ? `${problem.file} ${problem.message}` : `${root} holds no records`);
	return memoryOf(read.flatMap(({ record }) => record ?? []));
}

/** The ledger and the memory of a root with what has happened since; undefined when nothing has. */
export function update(root: string, from: string, on: string): Day | undefined {
	const files = readSources(root);
	const written = files.find(({ path }) => path === ledgerFile);
	const days = v.parse(
		ledger,
		written ? (parse(Buffer.from(written.bytes).toString('utf8')) ?? []) : []
	);
	const now = stateOf(from);
	const day = compared(memoryIn(files), now, on);
	if (!day) return undefined;
	const next = continued(days, day).map(({ added, corrected, withdrawn, ...rest }) => ({
		...rest,
		...(added.length > 0 && { added }),
		...(Object.keys(corrected).length > 0 && { corrected }),
		...(withdrawn.length > 0 && { withdrawn })
	}));
	mkdirSync(join(root, changesFolder), { recursive: true });
	put(join(root, ledgerFile), head + stringify(next, { lineWidth: 0 }));
	put(join(root, textsFile), writtenMemory(now));
	return day;
}

function put(path: string, text: string): void {
	writeFileSync(`${path}.next`, text);
	renameSync(`${path}.next`, path);
}

if (import.meta.main) {
	const root = process.env.GEO_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..');
	try {
		const { values } = parseArgs({ options: { on: { type: 'string' }, from: { type: 'string' } } });
		const { on = new Date().toISOString().slice(0, 10), from = root } = values;
		if (precisionOf(on) !== 'day') throw new Error(`${on} is not a day; write it as 2016-05-06`);
		const day = update(root, from, on);
		console.log(
			day
				? `changes: ${day.added.length} added, ${Object.keys(day.corrected).length} corrected, ${day.withdrawn.length} withdrawn on ${on}`
				: 'changes: none since the ledger was last brought up to date'
		);
	} catch (error) {
		console.error(
			`changes: ${error instanceof Error ? error.message : error}; nothing was written`
		);
		process.exitCode = 1;
	}
}
