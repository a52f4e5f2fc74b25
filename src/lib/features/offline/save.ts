import { version } from '$app/environment';
import { locale, locales, localPath, sharedPath, type Locale } from '$lib/core/locale.ts';
import { cacheOf, copyOf, isOf, keptAt, releaseOfCache } from './kept.ts';
import { fetchPast, wholeList, type Listed } from './lists.ts';

/** Under which address it is noted that all of it was saved. */
const done = (language?: Locale) => localPath('/about/offline/whole.json', language);

/** How many files are asked for at once. */
const atOnce = 6;

/** The site has another release than this page: what would be saved would not fit together. */
export class OtherRelease extends Error {}

interface Progress {
	files: number;
	bytes: number;
}

/** Saves the whole atlas in this language. What was saved before it stopped is not fetched again. */
export async function saveWhole(
	tell: (progress: Progress) => void,
	signal: AbortSignal
): Promise<void> {
	const { release, files } = await wholeList();
	if (release !== version) throw new OtherRelease();
	const cache = await caches.open(cacheOf(`saved:${locale}`, release));
	const progress = { files: 0, bytes: 0 };
	const waiting = [...files];
	const saveSome = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			signal.throwIfAborted();
			await saveOne(cache, next, signal);
			progress.files++;
			progress.bytes += next[1];
			tell({ ...progress });
		}
	};
	await Promise.all(Array.from({ length: atOnce }, saveSome));
	// Another release may have been published meanwhile.
	if ((await wholeList()).release !== version) {
		await caches.delete(cacheOf(`saved:${locale}`, release));
		throw new OtherRelease();
	}
	await cache.put(done(), await copyOf(new Response(JSON.stringify({ bytes: progress.bytes }))));
	for (const name of await caches.keys())
		if (isOf(`saved:${locale}`, name) && releaseOfCache(name) !== release)
			await caches.delete(name);
	// Else the browser may clear it when it runs short of room.
	void navigator.storage?.persist?.();
}

async function saveOne(cache: Cache, [path]: Listed, signal: AbortSignal): Promise<void> {
	const address = sharedPath(path);
	if (await cache.match(address)) return;
	const isNamed = path.startsWith('/_app/immutable/');
	const response = await fetchPast(address, { signal, cache: isNamed ? 'default' : 'no-cache' });
	if (response.status !== 200) throw new Error(`${path} answered with ${response.status}`);
	await cache.put(address, await copyOf(response));
}

/** An atlas that was saved whole. */
export interface Saved {
	language: Locale;
	release: string;
	/** `2026-11-28` */
	day: string;
	bytes: number;
}

export async function savedWhole(): Promise<Saved[]> {
	const found: Saved[] = [];
	for (const name of await caches.keys()) {
		const language = locales.find((each) => isOf(`saved:${each}`, name));
		const release = releaseOfCache(name);
		if (!language || !release) continue;
		const cache = await caches.open(name);
		const note = await cache.match(done(language));
		if (!note) continue;
		const { bytes } = (await note.clone().json()) as { bytes: number };
		found.push({ language, release, day: keptAt(note).slice(0, 10), bytes });
	}
	return found;
}
