import { rmSync } from 'node:fs';
import { script, tool } from './run.ts';
import { fingerprint, remember } from './stamp.ts';
import { folders, publish, recover } from './swap.ts';

/**
 * Builds the site beside the live one and swaps the two when it is whole.
 * Gives the exit code. Anything but 0 means that `build/` is what it was before.
 */
export async function build(): Promise<number> {
	recover();
	rmSync(folders().next, { recursive: true, force: true });
	// Taken first: a source that changes during the build leaves the site stale.
	const print = fingerprint();
	const data = await script('geo/build.ts');
	if (data.code !== 0) return data.code;
	const fonts = await script('tools/fonts.ts');
	if (fonts.code !== 0) return 1;
	const site = await tool('vite', ['build']);
	if (site.code !== 0) return 1;
	try {
		publish();
	} catch (error) {
		console.error(`Not published: ${error instanceof Error ? error.message : error}`);
		return 1;
	}
	remember(print);
	return 0;
}

if (import.meta.main) process.exitCode = await build();
