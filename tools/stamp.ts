import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Everything the site is made of. Which commit it is does not count: words about it change no page. */
const sources = [
	'.env',
	'.env.local',
	'.env.production',
	'.env.production.local',
	'src',
	'geo',
	'project.inlang/settings.json',
	'static',
	'tools/base.ts',
	'tools/browsers.ts',
	'tools/fonts.ts',
	'tools/host',
	'tools/languages.ts',
	'tools/announcer-plugin.ts',
	'tools/licences-plugin.ts',
	'tools/messages.ts',
	'tools/static-imports-plugin.ts',
	'tools/trusted-types.js',
	'tools/offline.ts',
	'tools/offline',
	'tools/version.js',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** What stands among the sources but is made from them, or makes what is checked in beside them. */
const apart = [
	'src/lib/paraglide',
	'geo/dist',
	'geo/dist.next',
	'geo/dist.last',
	'geo/basemap',
	'geo/addresses.txt'
];

/** Tests and words for people, which no page holds. */
const aside = /^(src|geo)\/.*\.(test\.ts|md)$/;

/** What a build reads besides files. */
const settings = ['BASE_PATH', 'VITE_SITE_ORIGIN', 'SITE_VERSION'];

/** Kept outside the site, so that it is neither served nor makes two builds differ. */
const stamp = '.svelte-kit/built-from';

/**
 * One hash over the names and bytes of all sources, or of other parts, and over the settings; it does not look at
 * dates, which say nothing after a checkout or a copy.
 */
export function fingerprint(root = '.', parts = sources): string {
	const hash = createHash('sha256');
	for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
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
	const name = relative(root, path).split(sep).join('/');
	if (!stats || apart.includes(name)) return [];
	if (stats.isFile()) return aside.test(name) ? [] : [path];
	return readdirSync(path)
		.sort()
		.flatMap((child) => filesUnder(root, join(path, child)));
}
