import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { group } from 'd3-array';
import { siteFolder } from './paths.ts';

const folder = join(siteFolder, '_app/immutable');

/** What each script of the built site imports before it runs, by paths such as `nodes/0.js`. */
const imports = new Map(
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => {
			const text = readFileSync(join(folder, file), 'utf8');
			const path = file.split(sep).join('/');
			const found = text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
			return [path, [...found].map(([, to = '']) => posix.join(posix.dirname(path), to))] as const;
		})
);

/** A script with all that must have come before it runs. */
function closure(path: string, seen = new Set<string>()): Set<string> {
	if (seen.has(path)) return seen;
	seen.add(path);
	for (const imported of imports.get(path) ?? []) closure(imported, seen);
	return seen;
}

const pathOf = (url: string) => url.split('/immutable/')[1] ?? '';

/**
 * Puts scripts together, by their addresses, whose loss stops the same: those that the same of the scripts that a page
 * asks for by name (the start, the app, layouts and pages) wait for. What comes later stands by itself.
 */
export function alike(urls: string[]): string[][] {
	const roots = urls.map(pathOf).filter((path) => /^(entry|nodes)\//.test(path));
	const needed = roots.map((root) => closure(root));
	const stops = (url: string) => needed.map((all) => (all.has(pathOf(url)) ? 'x' : '-')).join('');
	return [...group(urls, (url) => (stops(url).includes('x') ? stops(url) : url)).values()];
}
