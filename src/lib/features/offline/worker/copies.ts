// Where the worker finds copies, and how it keeps them.
import { keepBounds } from '../bounds.ts';
import {
	cacheOf,
	copyOf,
	keptAt,
	markedRelease,
	overviewOf,
	programCache,
	releaseOfCache
} from '../kept.ts';
import { partOf } from './part.ts';

/** Without query and fragment, which the program reads itself. */
export const plain = (url: string) => new URL(new URL(url).pathname, url).href;

async function put(name: string, url: string, copy: Response): Promise<void> {
	await (await caches.open(name)).put(url, copy);
	// At first, and from time to time: to count takes longer than to keep.
	if (puts++ % 25 === 0) await keepBounds();
}
let puts = 0;

/** Keeps a page or its data under the release that it names; without one it is not of the atlas, or not to be kept. */
export async function keepOpened(url: string, response: Response): Promise<void> {
	if (!response.ok || response.redirected || response.type !== 'basic') return;
	const type = response.headers.get('content-type') ?? '';
	if (!/html|json/.test(type)) return;
	const copy = await copyOf(response);
	const release = markedRelease(await copy.clone().text());
	if (release) await put(cacheOf('opened', release), plain(url), copy);
}

/** Keeps a file of the program, unless the host sent a page in its place. */
export async function keepProgram(url: string, response: Response): Promise<void> {
	if (response.status !== 200 || /html/.test(response.headers.get('content-type') ?? '')) return;
	await put(programCache, url, await copyOf(response));
}

/** All copies of an address, the newest first, each with its release. */
export async function copiesOf(url: string) {
	const found: { copy: Response; release: string }[] = [];
	for (const name of await caches.keys()) {
		const release = releaseOfCache(name);
		const copy = release && (await (await caches.open(name)).match(url));
		if (copy && release) found.push({ copy, release });
	}
	return found.sort((a, b) => keptAt(b.copy).localeCompare(keptAt(a.copy)));
}

/** What a request gets from an archive that was saved whole, else from the beginning of one. */
export async function partOfCopies(request: Request): Promise<Response | undefined> {
	const url = plain(request.url);
	const range = request.headers.get('range');
	for (const key of [url, overviewOf(url)]) {
		const copy = await caches.match(key);
		const part = copy && (await partOf(copy, range));
		if (part) return part;
	}
	return undefined;
}
