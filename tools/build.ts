import './ready.cjs';
import { rmSync } from 'node:fs';
import { keepAddresses } from './addresses.ts';
import { readBase } from './base.ts';
import { writeForStaticHosts } from './host.ts';
import { addLanguages } from './languages.ts';
import { take } from './lock.ts';
import { Refusal } from './port.ts';
import { listForOffline } from './offline.ts';
import { endAll, script } from './run.ts';
import { filesUnder, makeSite } from './site.ts';
import { fingerprint, remember } from './stamp.ts';
import { counted, stepsOn, type Done, type Step } from './steps.ts';
import { folders, publish, recover } from './swap.ts';

/** Held while the site is built, or read whole. */
export const lockFile = '.svelte-kit/building';

/**
 * Builds the site beside the live one and swaps the two when it is whole. Says a line a step, or, if `quiet`, only
 * what is wrong. Gives the exit code: anything but 0 means that `build/` is what it was before.
 */
export async function build({ quiet = false } = {}): Promise<number> {
	try {
		readBase();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		return 1;
	}
	const lock = take(lockFile);
	if ('holder' in lock) {
		console.error(
			`Another build is at work here (process ${lock.holder}). Wait until it ends; if that is no build, remove ${lockFile}.`
		);
		return 1;
	}
	try {
		recover();
		for (const left of [folders().next, '.svelte-kit/output'])
			rmSync(left, { recursive: true, force: true });
		// Taken first: a source that changes during the build leaves the site stale.
		const print = fingerprint();
		const code = await make(print, stepsOn(quiet ? undefined : process.stdout));
		if (code === 0) remember(print);
		return code;
	} finally {
		lock.release();
	}
}

async function make(print: string, step: Step): Promise<number> {
	const records = await step('records', () => own('geo/build.ts'));
	if (records.code !== 0) return records.code;
	if ((await step('fonts', () => own('tools/fonts.ts'))).code !== 0) return 1;
	// Named by what it is made of: the same sources make the same site, whatever commit they stand in.
	const version = process.env.SITE_VERSION || print.slice(0, 12);
	if (!(await makeSite(version, step))) return 1;
	if (!(await addLanguages(version, step))) return 1;
	const listed = await step('offline', () => listForOffline(folders().next, version));
	if (listed.code !== 0) return listed.code;
	const kept = await step('addresses', () => keepAddresses(folders().next));
	if (kept.code !== 0) return kept.code;
	const published = await step('site', async () => {
		if (readBase()) writeForStaticHosts(folders().next, readBase());
		publish();
		return { code: 0, words: `${counted(filesUnder(folders().live).length, 'files')} in build/` };
	});
	return published.code;
}

/** A script of ours that says what it made in one line, `name: what it made`; what it warns of stands on others. */
async function own(path: string): Promise<Done> {
	const { code, output } = await script(path, [], 'keep');
	if (code !== 0) return { code, output };
	const lines = output.trimEnd().split('\n');
	const isMade = /^\w+: /;
	const words = lines.findLast((line) => isMade.test(line))?.replace(isMade, '') ?? '';
	return { code, words, output: lines.filter((line) => !isMade.test(line)).join('\n') };
}

if (import.meta.main) {
	// Ended from outside, it takes along what it started.
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			endAll();
			process.exit(130);
		});
	process.exitCode = await build();
}
