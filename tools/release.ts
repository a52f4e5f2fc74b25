// Publishes the release that was named last, or goes back to the one before.
//   npm run release -- --to <folder>
//   npm run release -- --to <folder> --rollback
import './ready.cjs';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { compiler } from '../geo/build.ts';
import { releasesFile } from '../geo/compile/releases/check.ts';
import type { NamedRelease } from '../geo/compile/releases/ledger.ts';
import { pageKinds } from '../geo/schema/vocabulary.ts';
import { build, lockFile } from './build.ts';
import { countedPages } from './budgets.ts';
import { take } from './lock.ts';
import { rollBack } from './release/place.ts';
import { publishRelease } from './release/publish.ts';
import { Refusal } from './release/refusal.ts';
import { run } from './run.ts';
import { isFresh } from './stamp.ts';
import { folders } from './swap.ts';

/** The commit that is checked out. Throws when there is more than it holds. */
async function cleanCommit(): Promise<string> {
	const status = await run('git', ['status', '--porcelain'], 'keep');
	if (status.code !== 0)
		throw new Refusal('a release is made of a commit, and this is no git checkout');
	if (status.output.trim())
		throw new Refusal(
			`a release is made of a commit: commit or remove first\n${status.output.trimEnd()}`
		);
	return (await run('git', ['rev-parse', 'HEAD'], 'keep')).output.trim();
}

/** The releases of the ledger, the last of which is to be published, and how many records of each kind there are. */
function readNamed(): {
	releases: NamedRelease[];
	last: NamedRelease;
	pages: Record<string, number>;
} {
	const releases: NamedRelease[] = existsSync(releasesFile)
		? (parse(readFileSync(releasesFile, 'utf8')) ?? [])
		: [];
	const last = releases.at(-1);
	if (!last) throw new Refusal('no release is named: npm run release:name');
	const compiled = compiler('.', ['en'])();
	if ('problems' in compiled) throw new Refusal('the records are not right: npm run geo:check');
	const read = (name: string) => JSON.parse(String(compiled.files.get(name)));
	if (read('releases.json').data !== last.data)
		throw new Refusal(
			`the records have changed since release ${last.id} was named: npm run release:name`
		);
	const { records } = read('en/atlas.json');
	return {
		...{ releases, last },
		pages: Object.fromEntries(pageKinds.map((kind) => [kind, Object.keys(records[kind]).length]))
	};
}

async function release(to: string): Promise<string> {
	const origin = process.env.VITE_SITE_ORIGIN;
	if (!origin) throw new Refusal('say where it is published: VITE_SITE_ORIGIN=https://…');
	const commit = await cleanCommit();
	const { releases, last, pages } = readNamed();
	process.env.SITE_VERSION = last.id;
	if (!isFresh() && (await build()) !== 0) throw new Refusal('the site was not built');
	const lock = take(lockFile);
	if ('holder' in lock) throw new Refusal(`another build is at work here (process ${lock.holder})`);
	try {
		const expected = { origin, pages, releases, counted: countedPages };
		publishRelease({ to, site: folders().live, id: last.id, commit, expected });
	} finally {
		lock.release();
	}
	return `${last.id} is served`;
}

/** Says in a sentence why nothing was published. */
const reasonOf = (error: unknown): string => {
	if (error instanceof Refusal) return error.message;
	const { code, message } = error as NodeJS.ErrnoException;
	return code === 'ENOSPC' ? 'the disk is full' : message;
};

if (import.meta.main) {
	try {
		const { values } = parseArgs({
			options: { to: { type: 'string' }, rollback: { type: 'boolean', default: false } }
		});
		const { to, rollback } = values;
		if (!to) throw new Refusal('say where releases lie: npm run release -- --to <folder>');
		if (rollback) {
			const { from, to: before } = rollBack(to);
			console.log(`release: ${before} is served again in place of ${from}`);
		} else console.log(`release: ${await release(to)}`);
	} catch (error) {
		console.error(`release: ${reasonOf(error)}\nWhat is served is what it was.`);
		process.exitCode = 1;
	}
}
