// Which addresses of a site below a path do not stand below it, or are of nothing that the atlas has.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readLedger } from '../../tools/addresses.ts';
import { belowBase } from '../../tools/base.ts';
import { pathsIn } from '../../tools/site.ts';
import { namedBy, ownIn } from '../support/addresses.ts';

/** What follows from the address of a page, and is not in the ledger; of a sample not all of it is built. */
const isDerived = /^\/(cards|embed\/oembed|data\/ogc)\//;

/**
 * What styles name, and scripts of the files of the program. Other paths in scripts are made addresses of when they run:
 * the browser sees to those.
 */
const inStyles = /url\(["']?(\/[^"')]+)/g;
const inScripts = /["'`](\/[^"'`\s]*_app\/[^"'`\s]+)/g;

/** Every address that a file names, as a browser would take it at its place. */
function named(path: string, text: string, origin: string): string[] {
	const inCode = { '.css': inStyles, '.js': inScripts }[extname(path)];
	if (inCode) return [...text.matchAll(inCode)].flatMap(([, address]) => address ?? []);
	// In prose the marks of Japanese stand behind an address without a blank.
	const own = [...ownIn(text, origin)].map((address) => address.replace(/[^\x21-\x7e].*/s, ''));
	return path.endsWith('.html') ? [...namedBy(text).addresses, ...own] : own;
}

/** How many addresses were looked at, and those that are wrong, each with a file that names it. */
export function findStrays(site: string, base: string): { looked: number; strays: string[] } {
	const paths = pathsIn(site);
	const map = readFileSync(join(site, 'sitemap.xml'), 'utf8');
	const origin = /<loc>(https:\/\/[^/]+)/.exec(map)?.[1] ?? '';
	const known = new Set([
		...readLedger(),
		...paths.map((path) => path.replace(/\/index\.html$/, '/'))
	]);
	const isThere = (path: string) => {
		const bare = path.replace(/^\/(ru|ja)(?=\/)/, '');
		const isOgc = path.startsWith('/data/ogc') && known.has(`${path}.json`);
		return known.has(path) || known.has(bare) || isDerived.test(bare) || isOgc;
	};
	const judged = new Set<string>();
	const strays: string[] = [];
	for (const path of paths) {
		if (!/\.(html|css|js|xml|atom|json|jsonld|ics|csv|geojson|txt)$/.test(path)) continue;
		for (const address of named(path, readFileSync(join(site, path), 'utf8'), origin)) {
			const own = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
			if (!/^\/(?!\/)/.test(own) || judged.has(own)) continue;
			judged.add(own);
			const below = belowBase(decodeURI(own.replace(/[?#].*/s, '')), base);
			if (below === undefined || !isThere(below)) strays.push(`${path} names ${address}`);
		}
	}
	return { looked: judged.size, strays };
}
