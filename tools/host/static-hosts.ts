import { pageFolders } from '../base.ts';
import { languages, prefixes } from '../languages.ts';
import { headers, types } from './declared.ts';
import type { Moved } from './moved.ts';

/** What these hosts do not know by themselves. */
const unknown = ['jsonld', 'geojson', 'atom', 'kml', 'ics', 'pmtiles', 'fgb', 'parquet', 'gpkg'];

/**
 * `_headers` for Cloudflare and Netlify. Rules of one header never meet at a path: the first would send both values,
 * the second one of them. Their own default for the cache is that of the declaration.
 */
export function headersFileOf(base = ''): string {
	const blocks = new Map<string, string[]>();
	const add = (path: string, line: string) =>
		blocks.set(base + path, [...(blocks.get(base + path) ?? []), line]);
	for (const { name, value, at, otherwise } of headers) {
		if (!at) add('/*', `${name}: ${value}`);
		for (const prefix of at && value ? prefixes : [])
			for (const folder of at!)
				if (!folder.startsWith('/_app/') || !prefix)
					add(`${prefix}${folder}*`, `${name}: ${value}`);
		if (!at || !otherwise || name === 'Cache-Control') continue;
		for (const prefix of prefixes) {
			add(`${prefix}/`, `${name}: ${otherwise}`);
			for (const folder of pageFolders())
				if (!at.includes(folder)) add(`${prefix}${folder}*`, `${name}: ${otherwise}`);
		}
	}
	for (const ending of unknown) add(`/*.${ending}`, `Content-Type: ${types[ending]}`);
	const text = [...blocks].map(([path, lines]) => [path, ...lines.map((l) => `  ${l}`)].join('\n'));
	return `# Made by npm run host from tools/host/.\n${text.join('\n')}\n`;
}

/** `_redirects` for Cloudflare and Netlify: what moved, the OGC API, and the page for what is not there (Netlify). */
export function redirectsOf(moved: readonly Moved[], base = ''): string {
	const all = prefixes.map((prefix) => base + prefix);
	const data = `${base}/data/ogc`;
	const away = all.flatMap((prefix) =>
		moved.flatMap(({ from, to }) => (to ? [`${prefix}${from} ${prefix}${to} 301`] : []))
	);
	const ogc = ['', '/conformance', '/collections', '/api', '/collections/:collection'].map(
		(path) => `${data}${path} ${data}${path}.json 200`
	);
	const items = ['', '/:item'].map(
		(item) =>
			`${data}/collections/:collection/items${item} ${data}/collections/:collection/items${item}.geojson 200`
	);
	const missing = languages.map(
		(language) => `${base}/${language}/* ${base}/${language}/404.html 404`
	);
	return [
		'# Made by npm run host from tools/host/.',
		...away,
		...ogc,
		...items,
		...missing,
		''
	].join('\n');
}
