import './ready.cjs';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { check } from './check.ts';
import { ensureChromium } from './chromium.ts';
import { quietly, say, shown } from './lanes.ts';
import { script, tool, type Outcome } from './run.ts';
import { isFresh } from './stamp.ts';
import { broken, inWords, judge, sum, tallyBrowser, tallyUnits, type Tally } from './tally.ts';

const reports = {
	units: 'test-results/units.json',
	html: 'test-results/html.json',
	browser: 'test-results/e2e.json'
};
const one: Tally = { ...broken, passed: 1, failed: 0 };
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const lines: string[] = [];

/** Keeps what a program said with its stage. */
function kept({ code, output }: Outcome): number {
	say(output);
	return code;
}

async function checks(): Promise<Tally> {
	const steps = await check(say);
	const passed = steps.filter((step) => step.ok).length;
	return judge({ ...broken, passed, failed: steps.length - passed }, 0);
}

async function vitest(project: 'units' | 'html'): Promise<Tally> {
	const file = reports[project];
	const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const code = kept(await tool('vitest', ['run', '--project', project, ...report], quietly));
	return judge(tallyUnits(read(file)), code);
}

async function site(): Promise<Tally> {
	if (isFresh()) say('The site was built from these very sources.');
	else if (kept(await script('tools/build.ts', [], quietly)) !== 0) return broken;
	return one;
}

/** What is written twice from the same sources is the same to the byte. */
async function sameAgain(): Promise<Tally> {
	return kept(await script('tools/rendered-again.ts', [], quietly)) === 0 ? one : broken;
}

/** All but the hundreds of faults that `npm run test:faults` tries. */
const browserProjects = ['map', 'words', 'pictures'].map((name) => `--project=${name}`);

async function browser(): Promise<Tally> {
	await ensureChromium();
	const code = kept(await tool('playwright', ['test', ...browserProjects], quietly));
	return judge(tallyBrowser(read(reports.browser)), code);
}

/** Shows a stage under its name. One that throws, such as for want of its report, is one failure. */
async function stage(name: string, run: () => Promise<Tally>): Promise<Tally> {
	const tally = await shown(name, () =>
		run().catch((error: unknown) => {
			say(error instanceof Error ? error.message : String(error));
			return broken;
		})
	);
	lines.push(`${name}: ${inWords(tally)}`);
	return tally;
}

/** What needs the site. One that was not built cannot be tested, and an older one must not pass for it. */
const ofTheSite = (built: Promise<Tally>, name: string, run: () => Promise<Tally>) =>
	stage(name, async () => {
		if ((await built).failed > 0) throw new Error('The site was not built.');
		return run();
	});

for (const path of Object.values(reports)) rmSync(path, { force: true });
// Units read the compiled records, and neither lane may compile them under the other.
const data = await stage('records', async () =>
	kept(await script('geo/build.ts', [], quietly)) === 0 &&
	kept(await script('tools/messages.ts', [], quietly)) === 0 &&
	existsSync('geo/dist')
		? one
		: broken
);
const built = stage('build', site);
// Two lanes beside each other: what one processor does, and, once there is a site, what a browser does with both.
const ofSources = async () => [
	await stage('checks', checks),
	await stage('unit tests', () => vitest('units')),
	await ofTheSite(built, 'tests of the pages', () => vitest('html')),
	await ofTheSite(built, 'pages rendered again', sameAgain)
];
const ofSite = async () => [await built, await ofTheSite(built, 'browser tests', browser)];
const tallies = [data, ...(await Promise.all([ofSources(), ofSite()])).flat()];

const total = sum(tallies);
console.log(`\n${lines.join('\n')}`);
for (const reason of total.reasons) console.log(`skipped: ${reason}`);
for (const title of total.differing ?? [])
	console.log(`differs: ${title} (look at test-results; npm run pictures takes it as it is now)`);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
