import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Everything the site is made of. */
const sources = [
	'src',
	'geo',
	'static',
	'tools/fonts.ts',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** What stands among the sources but is made from them. */
const made = ['geo/dist', 'geo/basemap/work'];

/** Kept outside the site, so that it is neither served nor makes two builds differ. */
const stamp = '.svelte-kit/built-from';

/** One hash over the names and bytes of all sources, or of other parts; it does not look at dates. */
export function fingerprint(root = '.', parts = sources): string {
	const hash = createHash('sha256');
	for (const file of parts.flatMap((source) => filesUnder(root, join(root, source)))) {
		const bytes = readFileSync(file);
		hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

/** Remembers what the live site was built from. */
export function remember(print: string, root = '.'): void {
	const file = join(root, stamp);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, print);
}

/** Whether there is a live site and it was built from the sources as they are now. */
export function isFresh(root = '.'): boolean {
	const file = join(root, stamp);
	if (!existsSync(join(root, 'build', 'index.html')) || !existsSync(file)) return false;
	return readFileSync(file, 'utf8') === fingerprint(root);
}

function filesUnder(root: string, path: string): string[] {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats || made.includes(relative(root, path).split(sep).join('/'))) return [];
	if (stats.isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(root, join(path, name)));
}
