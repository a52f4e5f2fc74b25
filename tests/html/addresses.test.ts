// Protects: no address leads nowhere, in any language: what pages name for readers, browsers and programs, what stands in the
// map of the site, in feeds, in answers to those who embed and in files, up to the part of a page; links to other sites are those
// of the sources.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/lib/data/atlas/types.ts';
import { namedBy, publishedAddresses, ownIn, type Named } from '../support/addresses.ts';
import { siteFolder } from '../support/paths.ts';

const read = (address: string) =>
	readFileSync(`${siteFolder}${address.replace(/\/$/, '/index.html')}`, 'utf8');
const published = publishedAddresses();
const pages = new Map<string, Named>(
	[...published]
		.filter((address) => /(\/|\.html)$/.test(address))
		.map((address) => [address, namedBy(read(address))])
);
const { records } = JSON.parse(readFileSync('geo/dist/en/atlas.json', 'utf8')) as Atlas;

/** What is ours and no source: licences, vocabularies, and who draws the coast and the borders. */
const ours = /^https:\/\/(creativecommons\.org|schema\.org)(\/|$)/;
/** Where sources stand, their stored copies of the day on which they were read, and places for programs of maps. */
const recorded = new Set([
	...Object.values(records.sources).flatMap(({ url, retrieved }) =>
		url ? [url, `https://web.archive.org/web/${retrieved.replaceAll('-', '')}/${url}`] : []
	),
	...Object.values(records.places).flatMap(({ point }) =>
		point ? [`geo:${point.lat},${point.lng}`] : []
	)
]);
const [, origin = ''] = /<loc>(https:\/\/[^/]+)/.exec(read('/sitemap.xml')) ?? [];

/** The archives of releases, which only a published site has: `npm run release` looks at them. */
const isArchive = /^(\/ru|\/ja)?\/releases\/\d/;

/** An address as the browser at a page has it, with what is wrong with it. */
function faultOf(address: string, from: string): string | undefined {
	const url = URL.parse(address, origin + from);
	if (!url) return 'is no address';
	if (url.origin !== origin)
		return recorded.has(address) || ours.test(address) ? undefined : 'is of no record';
	const path = decodeURI(url.pathname);
	// What clients of OGC API put together has no ending: docs/decisions/0043.
	const isThere =
		published.has(path) ||
		isArchive.test(path) ||
		(path.startsWith('/data/ogc') && published.has(`${path}.json`));
	if (!isThere) return 'is not there';
	const id = decodeURIComponent(url.hash.slice(1));
	return id && !pages.get(path)?.ids.has(id) ? 'is no part of that page' : undefined;
}

/** The faults of addresses, each named once with a file that has it. What was judged needs no second look. */
function faultsIn(named: Iterable<readonly [from: string, addresses: Set<string>]>) {
	const judged = new Set<string>();
	const faults: string[] = [];
	for (const [from, addresses] of named)
		for (const address of addresses) {
			const key = /^(\/|https?:)/.test(address) ? address : `${from} ${address}`;
			if (judged.has(key)) continue;
			judged.add(key);
			const fault = faultOf(address, from);
			if (fault) faults.push(`${from} names ${address}, which ${fault}`);
		}
	return { faults, judged: judged.size };
}

test('every address on every page leads to what is there', () => {
	expect(pages.size).toBeGreaterThan(4000);
	const named = [...pages].map(([from, { addresses }]) => [from, addresses] as const);
	const { faults, judged } = faultsIn(named);
	expect(judged).toBeGreaterThan(10_000);
	expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
	const twice = [...pages].flatMap(([path, { twice: ids }]) =>
		ids.map((id) => `${path} has ${id} twice`)
	);
	expect(twice).toEqual([]);
});

test('every address in what programs read leads to what is there', () => {
	const files = [...published].filter(
		(address) =>
			/\.(xml|atom|json|jsonld|ics|csv|geojson|kml|txt)$/.test(address) &&
			!address.endsWith('/__data.json')
	);
	for (const kind of [
		'/sitemap.xml',
		'/feeds/all.atom',
		'/ru/feeds/all.json',
		'/robots.txt',
		'/data/catalogue.jsonld'
	])
		expect(files).toContain(kind);
	const { faults, judged } = faultsIn(
		files.map((file) => [file, ownIn(read(file), origin)] as const)
	);
	expect(judged).toBeGreaterThan(2000);
	expect(faults).toEqual([]);
});

test('the map of the site has every page, and nothing that is embedded', () => {
	const listed = [...read('/sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, loc = '']) => loc);
	const due = [...pages.keys()].filter(
		(path) => !/^(\/ru|\/ja)?\/(404\.html|embed\/.|handout\/|releases\/.)/.test(path)
	);
	expect(listed.toSorted()).toEqual(due.map((path) => origin + encodeURI(path)).toSorted());
});
