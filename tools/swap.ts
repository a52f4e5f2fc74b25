import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a site is not a site without. */
export const required = ['index.html', '404.html'];

/** The site that is served, the one being built beside it, and the one just replaced. */
export function folders(root = '.') {
	return {
		live: join(root, 'build'),
		next: join(root, 'build.next'),
		last: join(root, 'build.last')
	};
}

/** Names the required files that `folder` lacks or has empty. */
export function missing(folder: string, files = required): string[] {
	return files.filter((file) => {
		const stats = statSync(join(folder, file), { throwIfNoEntry: false });
		return !stats?.isFile() || stats.size === 0;
	});
}

/** Puts right what a publish that was killed between its renames left behind. */
export function recover(root?: string): void {
	const { live, last } = folders(root);
	if (!existsSync(last)) return;
	if (existsSync(live)) rmSync(last, { recursive: true });
	else renameSync(last, live);
}

/**
 * Makes the new site the live one by renaming, so that no reader ever meets half of each.
 * Throws, and leaves the live site as it was, when the new one is not whole.
 */
export function publish(root?: string): void {
	const { live, next, last } = folders(root);
	const lacks = missing(next);
	if (lacks.length > 0) throw new Error(`the new site has no ${lacks.join(', no ')}`);
	recover(root);
	if (existsSync(live)) renameSync(live, last);
	renameSync(next, live);
	rmSync(last, { recursive: true, force: true });
}
