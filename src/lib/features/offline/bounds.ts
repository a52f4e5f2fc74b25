import { bytesOf, isOf, isOwnCache, keptAt, programCache } from './kept.ts';

/** How much is kept of what readers open, in bytes: pages that were opened, and files of the program. The oldest go first. */
export const limits = { opened: 24e6, program: 16e6 };

interface Entry {
	/** When it was kept, as ISO 8601 writes it. */
	at: string;
	bytes: number;
}

/** The oldest entries, so many that the rest has at most `limit` bytes. */
export function surplusOf<E extends Entry>(entries: readonly E[], limit: number): E[] {
	let left = entries.reduce((sum, { bytes }) => sum + bytes, 0) - limit;
	const out: E[] = [];
	for (const entry of entries.toSorted((a, b) => a.at.localeCompare(b.at))) {
		if (left <= 0) break;
		left -= entry.bytes;
		out.push(entry);
	}
	return out;
}

/** Each copy in the caches of some names. */
async function entriesIn(names: readonly string[]) {
	const entries: (Entry & { name: string; url: string })[] = [];
	for (const name of names) {
		const cache = await caches.open(name);
		for (const { url } of await cache.keys()) {
			const copy = await cache.match(url);
			if (copy) entries.push({ name, url, at: keptAt(copy), bytes: bytesOf(copy) });
		}
	}
	return entries;
}

/** Removes what is too much. */
export async function keepBounds(): Promise<void> {
	const names = await caches.keys();
	const opened = names.filter((name) => isOf('opened', name));
	for (const [those, limit] of [
		[opened, limits.opened],
		[[programCache], limits.program]
	] as const)
		for (const { name, url } of surplusOf(await entriesIn(those), limit))
			await (await caches.open(name)).delete(url);
}

/** How much is kept, and how many pages of it were opened. */
export async function amountKept(): Promise<{ bytes: number; pages: number }> {
	const entries = await entriesIn((await caches.keys()).filter(isOwnCache));
	const pages = entries
		.filter(({ name }) => isOf('opened', name))
		.map(({ url }) => new URL(url).pathname.replace(/__data\.json$/, ''))
		.filter((path) => path.endsWith('/'));
	return {
		bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
		pages: new Set(pages).size
	};
}
