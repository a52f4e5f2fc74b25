/**
 * What a host sends with its answers, said once: tools/serve.ts sends it, and the files for other hosts (deploy/,
 * static/_headers) are made of it by `npm run host`.
 */
import { languages } from '../languages.ts';
import { policies } from '../trusted-types.js';

/** A header: `value` in the folders of `at`, in every language, `otherwise` elsewhere; where there is neither, none. */
export type Header = {
	name: string;
	value?: string;
	at?: readonly string[];
	otherwise?: string;
	/** Sent by hosts that are reached by https alone: a browser that has seen it asks by no other way for a year. */
	isForHttps?: true;
};

/** In the pages too: a header reaches what is no page of ours, such as a drawing that is opened by itself. */
const trusted = `require-trusted-types-for 'script'; trusted-types ${policies.join(' ')}`;

export const headers: readonly Header[] = [
	{ name: 'X-Content-Type-Options', value: 'nosniff' },
	{ name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
	{ name: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
	{ name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
	// All of it is public and is shown elsewhere: cards, embeds, files.
	{ name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
	{ name: 'Strict-Transport-Security', value: 'max-age=31536000', isForHttps: true },
	// Only what is made to be embedded may stand in a frame. The rest of the policy is in the pages (svelte.config.js),
	// also in those that are embedded.
	{
		name: 'Content-Security-Policy',
		at: ['/embed/'],
		otherwise: `frame-ancestors 'none'; ${trusted}`
	},
	// Programs in browsers read the data from other sites.
	{
		name: 'Access-Control-Allow-Origin',
		at: ['/data/', '/feeds/', '/embed/oembed/'],
		value: '*'
	},
	// Named by its content; everything else is asked for again, and sent again only if it changed.
	{
		name: 'Cache-Control',
		at: ['/_app/immutable/'],
		value: 'public,max-age=31536000,immutable',
		otherwise: 'no-cache'
	}
];

/** The media type of each ending that the site has. */
export const types: Readonly<Record<string, string>> = {
	html: 'text/html',
	css: 'text/css',
	js: 'text/javascript',
	mjs: 'text/javascript',
	json: 'application/json',
	jsonld: 'application/ld+json',
	geojson: 'application/geo+json',
	webmanifest: 'application/manifest+json',
	atom: 'application/atom+xml',
	xml: 'application/xml',
	kml: 'application/vnd.google-earth.kml+xml',
	csv: 'text/csv',
	ics: 'text/calendar',
	txt: 'text/plain',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
	pmtiles: 'application/octet-stream',
	fgb: 'application/octet-stream',
	parquet: 'application/vnd.apache.parquet',
	gpkg: 'application/geopackage+sqlite3'
};

/** Those that say in which letters they are written; the others are UTF-8 by their own rules. */
export const isText = (type: string) => type.startsWith('text/');

/** What is worth being compressed: the others are compressed in themselves, or read by ranges. */
export const compressible: readonly string[] = Object.keys(types).filter(
	(ending) => !['png', 'woff2', 'pmtiles', 'fgb', 'parquet', 'gpkg'].includes(ending)
);

/** Folders of every language as an expression that JavaScript, nginx and Caddy read alike. */
export const within = (folders: readonly string[], base = '') =>
	`^${base.replaceAll('.', '\\.')}(/(${languages.join('|')}))?(${folders.join('|')})`;

/** The headers of an answer with the file at a path; of a page for what is not there, its own path. */
export function headersOf(path: string): [name: string, value: string][] {
	return headers.flatMap(({ name, value, at, otherwise, isForHttps }) => {
		if (isForHttps) return [];
		const sent = !at || new RegExp(within(at)).test(path) ? value : otherwise;
		return sent === undefined ? [] : [[name, sent] as [string, string]];
	});
}

/** The media type of a file, as it is sent. */
export function typeOf(ending: string): string | undefined {
	const type = types[ending];
	return type && isText(type) ? `${type};charset=utf-8` : type;
}

/** Where the page for what is not there stands in the language of a path. */
export function notFoundAt(path: string): string {
	const language = languages.find((each) => path.startsWith(`/${each}/`));
	return language ? `/${language}/404.html` : '/404.html';
}
