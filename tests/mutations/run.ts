// Proves that a broken product fails: puts small faults into it and runs the test that must see each.
// `npm run test:mutations`, or with a part of a fault's name behind it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sampleOf } from '../../tools/listed-pages.ts';
import { script, tool } from '../../tools/run.ts';
import { fileWith } from './file-with.ts';
import { mutations, type Mutation } from './mutations.ts';

const site = 'build.sample';
/** Where the server is waited for, where a page of the warm browser waits, and what is not there. */
const always = ['/', '/method/', '/404/'];

/** Builds the pages that some tests open. What the prerenderer refuses cannot be tested: it throws. */
async function build(pages: string[]): Promise<void> {
	rmSync(site, { recursive: true, force: true });
	const listed = sampleOf([...new Set([...pages, ...always])]);
	const { code, output } = await tool('vite', ['build'], 'keep', listed);
	if (code !== 0) throw new Error(`not built:\n${output.slice(-2000)}`);
}

/** Whether the tests of a mutation fail, and for its reason. Throws when they did not run. */
async function isCaught({ by, file, tests, says }: Mutation): Promise<boolean> {
	const named = tests ? ['-t', tests] : [];
	const { code, output } = await (by === 'units' || by === 'html'
		? tool('vitest', ['run', '--project', by, file, ...named], 'keep')
		: tool(
				'playwright',
				['test', `--project=${by}`, '--reporter=line', file, '-g', tests],
				'keep'
			));
	if (code === 0) return false;
	// eslint-disable-next-line no-control-regex -- colours of the terminal
	const plain = output.replace(/\x1b\[[0-9;]*m/g, '');
	if (!/\d+ (failed|error)/.test(plain))
		throw new Error(`the tests did not run:\n${plain.slice(-2000)}`);
	return new RegExp(says).test(plain);
}

/** Puts faults in, and takes them out again whatever happens. */
async function withFaults(faults: Mutation[], act: () => Promise<void>): Promise<void> {
	const whole = new Map<string, string>();
	const restore = () => whole.forEach((text, file) => writeFileSync(file, text));
	const stop = () => (restore(), process.exit(1));
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		for (const { find, replace } of faults) {
			const file = fileWith(find);
			const text = readFileSync(file, 'utf8');
			if (!whole.has(file)) whole.set(file, text);
			writeFileSync(
				file,
				text.replace(find, () => replace)
			);
		}
		await act();
	} finally {
		restore();
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

/** Tells whether each was caught, and gives how many were not. */
async function tell(faults: Mutation[]): Promise<number> {
	let missed = 0;
	for (const mutation of faults) {
		const caught = await isCaught(mutation);
		if (!caught) missed++;
		const where = `${mutation.by}: ${mutation.file} ${mutation.tests}`.trim();
		console.log(`${caught ? 'caught    ' : 'NOT caught'} ${mutation.name} (${where})`);
	}
	return missed;
}

const wanted = process.argv[2] ?? '';
const chosen = mutations.filter(({ name, by }) => name.includes(wanted) || by === wanted);
process.env.SITE_FOLDER = site;
let missed = 0;
for (const file of ['geo/build.ts', 'tools/fonts.ts']) await script(file, [], 'keep');
// Units need no build, and are tried one by one.
for (const mutation of chosen.filter(({ by }) => by === 'units'))
	await withFaults([mutation], async () => void (missed += await tell([mutation])));
// The others of a kind are built together, which takes long, and each must be told of by its own test.
for (const kind of ['html', 'words', 'map']) {
	const faults = chosen.filter(({ by }) => by === kind);
	if (faults.length === 0) continue;
	await withFaults(faults, () => build(faults.flatMap(({ pages = [] }) => pages)));
	missed += await tell(faults);
}
rmSync(site, { recursive: true, force: true });
console.log(missed === 0 ? 'All were caught.' : `${missed} not caught.`);
process.exitCode = missed === 0 ? 0 : 1;
