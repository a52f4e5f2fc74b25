// A site of a few files that has all that a release must have: real ones take minutes to build.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesUnder } from '../site.ts';
import type { Publication } from './publish.ts';

const origin = 'https://atlas.example';
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
/** What the records of a release are. */
const recordsOf = (id: string) => ({ events: { a: { id: 'a', summary: id } } });

/** What a folder holds: the name and the bytes of every file. */
export const holds = (folder: string): Record<string, string> =>
	Object.fromEntries(
		filesUnder(folder)
			.map((file) => [relative(folder, file), sha256(readFileSync(file))] as const)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
	);

/** What a host serves. */
export const served = (to: string): Record<string, string> =>
	holds(join(to, readlinkSync(join(to, 'current'))));

/** Writes a site of a release below a folder, with `bulk` files of 20 kB. `others`: files besides, or in place of its own. */
export function writeSite(
	site: string,
	id: string,
	{ bulk = 0, others = {} }: { bulk?: number; others?: Record<string, string> } = {}
): void {
	const page = `<a href="${origin}/events/a/">a</a> <script src="/_app/immutable/${id}.js"></script> ${id}`;
	const data = {
		'atlas.json': JSON.stringify({ release: id, records: recordsOf(id) }),
		'events.csv': `id,release\na,${id}\n`
	};
	const sums = Object.entries(data).map(([name, text]) => `${sha256(text)}  ${name}\n`);
	const pages = ['', 'ru/', 'ja/'].flatMap((language) =>
		[
			...['index.html', 'events/a/index.html', 'releases/index.html'].map((name) => [name, page]),
			// It outlives the program of its site.
			[`releases/${id}/index.html`, `<a href="/releases/">${id}</a>`]
		].map(([name, text]) => [language + name, text])
	);
	const files: Record<string, string> = {
		'404.html': page,
		...Object.fromEntries(pages),
		...Object.fromEntries(Object.entries(data).map(([name, text]) => [`data/${name}`, text])),
		'data/SHA256SUMS.txt': sums.join(''),
		'data/index.html': page,
		'_app/immutable/always.js': 'the same in every release',
		[`_app/immutable/${id}.js`]: id,
		...Object.fromEntries(
			Array.from({ length: bulk }, (_, i) => [`cards/${i}.png`, `${id} ${i} `.repeat(1200)])
		),
		...others
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), text);
	}
}

/** How a site of `writeSite` is published. `ids`: the releases of the ledger, the last of which it is. */
export function publicationOf(to: string, site: string, ids: readonly string[]): Publication {
	const id = ids.at(-1) ?? '';
	return {
		...{ to, site, id, commit: `commit of ${id}` },
		expected: {
			origin,
			pages: { events: 1 },
			releases: ids.map((one) => ({ id: one, data: sha256(JSON.stringify(recordsOf(one))) })),
			counted: ['/events/a/']
		}
	};
}
