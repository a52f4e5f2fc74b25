import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sampleOf } from './listed-pages.ts';
import { tool } from './run.ts';
import { filesUnder } from './site.ts';

/** Pages of every make, and one that is read from no record. */
const pages = [
	'/',
	'/places/kuril-islands/',
	'/events/2016-05-06-sochi-summit/',
	'/sources/ruemb-sochi2016/',
	'/ledger/',
	'/borders/',
	'/events/',
	'/404/'
];
const folder = 'build.sample';

/**
 * Builds all scripts, styles and data anew with some of the pages, and names every file that is another than in
 * the site, or is not in it: two builds of the same sources are the same to the byte.
 */
export async function differences(site = 'build'): Promise<string[]> {
	rmSync(folder, { recursive: true, force: true });
	const { version } = JSON.parse(readFileSync(join(site, '_app/version.json'), 'utf8'));
	const { code, output } = await tool('vite', ['build'], 'keep', {
		...sampleOf(pages),
		SITE_VERSION: version
	});
	if (code !== 0) return [`the sample was not built: ${output.trimEnd()}`];
	const files = filesIn(folder);
	const differing = files.filter((file) => !isSame(join(folder, file), join(site, file)));
	const scripts = filesIn(join(site, '_app')).map((file) => join('_app', file));
	const missing = scripts.filter((file) => !files.includes(file));
	rmSync(folder, { recursive: true });
	return files.length > pages.length ? [...differing, ...missing] : ['the sample has no files'];
}

/** The files below a folder, as they are named from it. */
const filesIn = (root: string) => filesUnder(root).map((file) => relative(root, file));

function isSame(one: string, other: string): boolean {
	try {
		return readFileSync(one).equals(readFileSync(other));
	} catch {
		return false;
	}
}

if (import.meta.main) {
	const found = await differences();
	console.log(found.length > 0 ? found.join('\n') : 'Built again, it is the same.');
	process.exitCode = found.length > 0 ? 1 : 0;
}
