// What tools/offline.ts lists beside the site, for each language.
import { localPath } from '$lib/core/locale.ts';
import { headerSaving } from './kept.ts';

/** An address below the folder of the site, and its bytes. */
export type Listed = readonly [path: string, bytes: number];

/** What opens any address without a connection. */
interface Shell {
	release: string;
	/** Files of the program, that the page on offline use loads. */
	program: Listed[];
	/** Files that the map loads wherever it looks: kept where there is a map. */
	map: Listed[];
	/** Beginnings of the archives of tiles, so long that they hold the small scales. */
	overview: Listed[];
	/** How much the whole atlas is, in files and bytes. */
	whole: { files: number; bytes: number };
}

/** The whole atlas in this language. */
interface Whole {
	release: string;
	files: Listed[];
}

const headers = { [headerSaving]: '1' };

/** Asks past the worker, which would keep what it gives a second time. */
export const fetchPast = (address: string, init: RequestInit = {}) =>
	fetch(address, { ...init, headers: { ...headers, ...init.headers } });

async function list<T>(name: string): Promise<T> {
	const response = await fetch(localPath(`/about/offline/${name}.json`), {
		cache: 'no-cache'
	});
	if (!response.ok) throw new Error(`${name}.json answered with ${response.status}`);
	return response.json();
}
export const shellList = () => list<Shell>('shell');
export const wholeList = () => list<Whole>('whole');
