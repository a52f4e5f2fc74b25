import { readFileSync, rmSync } from 'node:fs';
import { build } from './build.ts';
import { check } from './check.ts';
import { ensureChromium } from './chromium.ts';
import { script, tool } from './run.ts';
import { fingerprint } from './stamp.ts';
import { broken, inWords, judge, sum, tallyBrowser, tallyUnits, type Tally } from './tally.ts';

const reports = { units: 'test-results/units.json', browser: 'test-results/e2e.json' };

async function checks(): Promise<Tally> {
	const steps = await check();
	const passed = steps.filter((step) => step.ok).length;
	return judge({ ...broken, passed, failed: steps.length - passed }, 0);
}

async function units(): Promise<Tally> {
	// Some read the compiled records.
	const data = await script('geo/build.ts');
	const { code } = await tool('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reports.units}`
	]);
	return judge(tallyUnits(read(reports.units)), data.code || code);
}

async function browser(): Promise<Tally> {
	await ensureChromium();
	const { code } = await tool('playwright', ['test']);
	return judge(tallyBrowser(read(reports.browser)), code);
}

/** Shows a stage under its name. One that throws, such as for want of its report, is one failure. */
async function stage(name: string, run: () => Promise<Tally>): Promise<Tally> {
	console.log(`\n== ${name}`);
	const tally = await run().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return broken;
	});
	lines.push(`${name}: ${inWords(tally)}`);
	return tally;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const lines: string[] = [];

for (const path of Object.values(reports)) rmSync(path, { force: true });
const tallies = [await stage('checks', checks), await stage('unit tests', units)];
const built = await stage('build', async () => ({
	...broken,
	...((await build()) === 0 ? { passed: 1, failed: 0 } : {})
}));
tallies.push(built);
// Two builds of the same sources are the same to the byte.
if (built.failed === 0)
	tallies.push(
		await stage('second build', async () => {
			const first = fingerprint('.', ['build']);
			const same = (await build()) === 0 && fingerprint('.', ['build']) === first;
			if (!same) console.error('The second build differs from the first.');
			return same ? { ...broken, passed: 1, failed: 0 } : broken;
		})
	);
// A site that was not built cannot be tested, and an older one must not pass for it.
if (built.failed === 0) tallies.push(await stage('browser tests', browser));
else tallies.push(await stage('browser tests', () => Promise.reject('The site was not built.')));

const total = sum(tallies);
console.log(`\n${lines.join('\n')}`);
for (const reason of total.reasons) console.log(`skipped: ${reason}`);
for (const title of total.differing ?? [])
	console.log(`differs: ${title} (look at test-results; npm run pictures takes it as it is now)`);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
