import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Makes a build write only some pages: gives what to add to its environment. A list of a thousand addresses is too long
 * for that itself.
 */
export function listedPages(name: string, paths: readonly string[]): { BUILD_PAGES: string } {
	mkdirSync('.svelte-kit', { recursive: true });
	const file = resolve(join('.svelte-kit', `pages-${name}.json`));
	writeFileSync(file, JSON.stringify(paths));
	return { BUILD_PAGES: file };
}

/** The environment of a build of some pages beside the site. */
export const sampleOf = (paths: readonly string[]) => ({
	...listedPages('sample', paths),
	BUILD_FOLDER: 'build.sample',
	BUILD_WORK: '.svelte-kit/sample'
});
