// Lists beside a built site what a reader can keep of it: what opens any address without a connection, and all of it.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beginningOf } from './offline/beginning.ts';
import { prefixes } from './languages.ts';
import { pathsIn } from './site.ts';
import { counted, type Done } from './steps.ts';

/** Up to which zoom the overview of the map goes, by archive: some 255 kB together. */
const overview = { base: 2, depth: 1, relief: 1 };

/** Loaded only by who measures. */
const isForMeasuring = /\/areas\.[^/]+\.geojson$/;

/** What of the files of the program is named in a text. */
const namedIn = (text: string, files: ReadonlyMap<string, string>) =>
	[...text.matchAll(/[\w~.-]+\.(?:js|css|json|woff2|geojson|pmtiles|svg|png)\b/g)].flatMap(
		([name]) => files.get(name) ?? []
	);

/** All files of the program that a page names, and those that they name. */
function reachedFrom(page: string, site: string, files: ReadonlyMap<string, string>): string[] {
	const found = new Set(namedIn(page, files));
	for (const path of found)
		if (/\.(js|css)$/.test(path))
			for (const next of namedIn(readFileSync(join(site, path), 'utf8'), files)) found.add(next);
	return [...found].sort();
}

const pageOf = (site: string, prefix: string) => join(site, prefix, 'about/offline/index.html');

/** Writes the lists of each language of a site that has the page for it. */
export async function listForOffline(site: string, release: string): Promise<Done> {
	const paths = pathsIn(site).sort();
	const files = new Map(
		paths.filter((path) => path.startsWith('/_app/')).map((path) => [basename(path), path])
	);
	const fileOf = (path: string) => join(site, path.endsWith('/') ? `${path}index.html` : path);
	const sized = (list: readonly string[]) =>
		list.map((path) => [path, statSync(fileOf(path)).size] as const);
	const archives = paths.filter((path) => /^\/chart\/.*\.pmtiles$/.test(path));
	const languages = prefixes.filter((prefix) => existsSync(pageOf(site, prefix)));
	const beginnings = await Promise.all(
		Object.entries(languages.length > 0 ? overview : {}).map(
			async ([name, zoom]) =>
				[
					`/chart/${name}.pmtiles`,
					await beginningOf(join(site, `chart/${name}.pmtiles`), zoom)
				] as const
		)
	);
	let most = 0;
	for (const prefix of languages) {
		const markup = readFileSync(pageOf(site, prefix), 'utf8');
		const isOf = (path: string) => (/^\/(ru|ja)(?=\/)/.exec(path)?.[0] ?? '') === prefix;
		const program = reachedFrom(markup, site, files);
		const own = paths.filter(
			(path) =>
				isOf(path) &&
				(path.endsWith('/__data.json') ||
					/^\/(stories\/.+|inset)\.svg$/.test(path.slice(prefix.length)))
		);
		const pages = [`${prefix}/`, `${prefix}/about/offline/`];
		const whole = sized([...pages, ...own, ...program, ...archives, '/favicon.svg']);
		const bytes = whole.reduce((sum, [, size]) => sum + size, 0);
		most = Math.max(most, bytes);
		const write = (name: string, list: object) =>
			writeFileSync(join(site, prefix, `about/offline/${name}.json`), JSON.stringify(list));
		write('whole', { release, files: whole });
		write('shell', {
			release,
			program: sized([...new Set(namedIn(markup, files))].sort()),
			map: sized(
				program.filter(
					(path) =>
						/\.(geojson|pmtiles)$|maplibre-gl-worker/.test(path) && !isForMeasuring.test(path)
				)
			),
			overview: beginnings,
			whole: { files: whole.length, bytes }
		});
	}
	return { code: 0, words: `${counted(Math.round(most / 1e6), 'MB')} at most a language` };
}
