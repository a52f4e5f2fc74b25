// Every address that was ever published, in geo/addresses.txt, without the prefix of a language: npm run addresses adds
// those of build/. A build that lacks one fails, unless geo/moved.yaml says where it is now, or that it is gone.
import './ready.cjs';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBase } from './base.ts';
import { movedPage } from './host/moved-page.ts';
import { readMoved, type Moved } from './host/moved.ts';
import { prefixes } from './languages.ts';
import { pathsIn } from './site.ts';
import { counted, type Done } from './steps.ts';

const ledger = 'geo/addresses.txt';

/**
 * What nobody links to: files of the program, what is asked for by a page or follows from its address, and what hosts
 * read. The other languages have what English has. The archives of releases, which only a published site has, are kept by
 * tools/release/.
 */
const isAside = (path: string) =>
	/^\/(_app|chart|cards|404|ru|ja|embed\/oembed|releases\/\d[^/]*)\/|^\/(404\.html|_headers|_redirects)$|\/items\/|__data\.json$|^\/about\/offline\/\w+\.json$|\.(br|gz|zst)$/.test(
		path
	);

/** The addresses of a site that the ledger keeps. */
export const addressesOf = (site: string): string[] =>
	pathsIn(site)
		.filter((path) => !isAside(path))
		.map((path) => path.replace(/\/index\.html$/, '/'))
		.sort();

export const readLedger = (file = ledger): string[] =>
	existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];

/** What of an address all languages have: pages and feeds. Files for programs are there once. */
const prefixesOf = (address: string) => (/\/$|^\/feeds\//.test(address) ? prefixes : ['']);

const fileOf = (site: string, address: string) =>
	join(site, address.endsWith('/') ? `${address}index.html` : address);

/** What is wrong with a site by what was published before, a sentence each. */
export function lost(
	site: string,
	published: readonly string[],
	moved: readonly Moved[]
): string[] {
	const isThere = (address: string) => existsSync(fileOf(site, address));
	const stated = new Set(moved.map(({ from }) => from));
	const gone = published
		.filter((address) => !stated.has(address))
		.flatMap((address) => prefixesOf(address).map((prefix) => prefix + address))
		.filter((address) => !isThere(address))
		.map((address) => `${address} was published and is not there any more.`);
	const wrong = moved.flatMap(({ from, to }) => [
		...(isThere(from) ? [`${from} is said to be elsewhere, and is there.`] : []),
		...(to !== undefined && !isThere(to) ? [`${from} leads to ${to}, which is not there.`] : [])
	]);
	return [...gone, ...wrong];
}

/** Puts what leads on where something was, in each language: a page, or the file itself. */
export function writeMoved(site: string, moved: readonly Moved[], base = ''): void {
	for (const { from, to } of moved)
		for (const prefix of prefixesOf(from)) {
			const file = fileOf(site, prefix + from);
			mkdirSync(dirname(file), { recursive: true });
			if (from.endsWith('/')) writeFileSync(file, movedPage(prefix.slice(1) || 'en', to, base));
			else if (to !== undefined) copyFileSync(fileOf(site, prefix + to), file);
		}
}

/** The step of a build: fails where an address would vanish, else writes what leads on. */
export async function keepAddresses(site: string): Promise<Done> {
	const [published, moved] = [readLedger(), readMoved()];
	const wrong = lost(site, published, moved);
	if (wrong.length > 0) {
		const remedy =
			'Bring it back, or say in geo/moved.yaml where it is now ("/events/old/: /events/new/") or that it is gone ("/events/old/: gone").';
		return { code: 1, output: [...wrong, remedy].join('\n') };
	}
	const known = new Set(published);
	const added = addressesOf(site).filter((address) => !known.has(address)).length;
	writeMoved(site, moved, readBase());
	const news = added > 0 ? `, ${added} new: npm run addresses` : '';
	return { code: 0, words: `${counted(published.length, 'addresses')} kept${news}` };
}

if (import.meta.main) {
	const [published, now] = [readLedger(), addressesOf(process.argv[2] ?? 'build')];
	const moved = new Set(readMoved().map(({ from }) => from));
	const all = [...new Set([...published, ...now.filter((address) => !moved.has(address))])].sort();
	writeFileSync(ledger, `${all.join('\n')}\n`);
	console.log(
		`addresses: ${all.length - published.length} added to ${ledger}, ${all.length} in all`
	);
}
