// Proves that a broken product fails: puts small faults into it, one at a time, and runs the test that must see each.
// `npm run test:mutations`, or with a part of a fault's name behind it. Needs a built site beside it for nothing.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script, tool, type Outcome } from '../../tools/run.ts';
import { mutations, type Mutation } from './mutations.ts';

const site = 'build.sample';
/** Where a page of the warm browser waits: built with every fault. */
const rest = '/method/';

/** The one file of the product that holds a text. Throws when none does, or several. */
function fileWith(text: string): string {
	const files = ['src', 'geo/compile', 'geo/schema'].flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file))
	);
	const found = files.filter(
		(file) =>
			/\.(ts|svelte)$/.test(file) &&
			!file.includes('.test.') &&
			readFileSync(file, 'utf8').includes(text)
	);
	const [file, ...more] = found;
	if (!file || more.length > 0) throw new Error(`${found.length} files hold ${text}`);
	return file;
}

/** Whether the tests of a mutation fail; throws when they could not be run at all. */
async function isCaught({ by, file, tests, pages = [] }: Mutation): Promise<boolean> {
	if (by !== 'units') {
		rmSync(site, { recursive: true, force: true });
		process.env.SAMPLE_PAGES = [...new Set([...pages, rest, '/404/'])].join(' ');
		const built = await tool('vite', ['build'], 'keep');
		// What the prerenderer refuses, such as a link to nowhere, is caught as well.
		if (built.code !== 0) return true;
	}
	const named = tests ? ['-t', tests] : [];
	const outcome = await (by === 'units' || by === 'html'
		? tool('vitest', ['run', '--project', by, file, ...named], 'keep')
		: tool(
				'playwright',
				['test', `--project=${by}`, '--reporter=line', file, '-g', tests],
				'keep'
			));
	return ranAndFailed(outcome);
}

function ranAndFailed({ code, output }: Outcome): boolean {
	if (code === 0) return false;
	if (/\d+ (failed|error)/.test(output)) return true;
	throw new Error(`the tests did not run:\n${output.slice(-2000)}`);
}

/** Puts the fault in, and takes it out again whatever happens. */
async function tried(mutation: Mutation): Promise<boolean> {
	const file = fileWith(mutation.find);
	const whole = readFileSync(file, 'utf8');
	const restore = () => writeFileSync(file, whole);
	const stop = () => (restore(), process.exit(1));
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		writeFileSync(
			file,
			whole.replace(mutation.find, () => mutation.replace)
		);
		return await isCaught(mutation);
	} finally {
		restore();
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

const wanted = process.argv[2] ?? '';
process.env.SITE_FOLDER = site;
let missed = 0;
await script('geo/build.ts', [], 'keep');
await script('tools/fonts.ts', [], 'keep');
for (const mutation of mutations.filter(({ name }) => name.includes(wanted))) {
	const since = performance.now();
	const caught = await tried(mutation);
	if (!caught) missed++;
	const seconds = ((performance.now() - since) / 1000).toFixed(0);
	const where = `${mutation.by}: ${mutation.file} ${mutation.tests}`.trim();
	console.log(`${caught ? 'caught    ' : 'NOT caught'} ${mutation.name} (${where}, ${seconds} s)`);
}
rmSync(site, { recursive: true, force: true });
console.log(missed === 0 ? 'All were caught.' : `${missed} not caught.`);
process.exitCode = missed === 0 ? 0 : 1;
