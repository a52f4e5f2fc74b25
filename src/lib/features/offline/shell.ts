import { version } from '$app/environment';
import { locale, localPath, sharedPath } from '$lib/core/locale.ts';
import {
	cacheOf,
	copyOf,
	headerTotal,
	isOf,
	overviewOf,
	programCache,
	releaseOfCache
} from './kept.ts';
import { fetchPast, shellList } from './lists.ts';

/** Keeps an answer under an address, unless there is one already. */
async function keepIn(cache: Cache, address: string, init?: RequestInit): Promise<void> {
	if (await cache.match(address)) return;
	const response = await fetchPast(address, init);
	if (response.ok) await cache.put(address, await copyOf(response));
}

/** The beginning of an archive. A host that sends the whole one for it has none kept: that would be much, unasked. */
async function keepBeginning(cache: Cache, path: string, bytes: number): Promise<void> {
	const key = sharedPath(overviewOf(path));
	if (await cache.match(key)) return;
	const stop = new AbortController();
	const response = await fetchPast(sharedPath(path), {
		headers: { range: `bytes=0-${bytes - 1}` },
		signal: stop.signal
	});
	const total = response.headers.get('content-range')?.split('/')[1];
	if (response.status !== 206 || !total) return stop.abort();
	const copy = await copyOf(response);
	copy.headers.set(headerTotal, total);
	await cache.put(key, copy);
}

/** What this page has loaded of the program: it comes out of the browser's own cache, and costs no bytes. */
const loaded = () =>
	performance
		.getEntriesByType('resource')
		.map(({ name }) => new URL(name))
		.filter(({ origin }) => origin === location.origin)
		.map(({ pathname }) => pathname)
		.filter(
			(path) => path.startsWith(sharedPath('/_app/immutable/')) && !path.endsWith('.pmtiles')
		);

/** Of other releases what is empty goes, and shells but for those with which a saved atlas opens. */
async function dropOldShells(): Promise<void> {
	const names = await caches.keys();
	for (const name of names) {
		const release = releaseOfCache(name) ?? version;
		if (release === version) continue;
		const isEmpty = (await (await caches.open(name)).keys()).length === 0;
		const goes = isOf(`shell:${locale}`, name);
		if (isEmpty || (goes && !names.includes(cacheOf(`saved:${locale}`, release))))
			await caches.delete(name);
	}
}

/** Keeps what opens any address without a connection, and, at the first visit, the page that is open. */
export async function keepShell(hasMap: boolean): Promise<void> {
	const shell = await shellList();
	// A release is just being published, or this page is of an earlier one.
	if (shell.release !== version) return;
	const program = await caches.open(programCache);
	const files = [...shell.program, ...(hasMap ? shell.map : [])].map(([path]) => sharedPath(path));
	for (const address of new Set([...files, ...loaded()])) await keepIn(program, address);
	const own = await caches.open(cacheOf(`shell:${locale}`, version));
	await keepIn(own, localPath('/about/offline/'), { cache: 'no-cache' });
	for (const [path, bytes] of shell.overview) await keepBeginning(own, path, bytes);
	await keepIn(await caches.open(cacheOf('opened', version)), location.pathname, {
		cache: 'no-cache'
	});
	await dropOldShells();
}
