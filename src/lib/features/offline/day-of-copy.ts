import { keptAt } from './kept.ts';

/** The day of the copy from which a page was opened without a connection, of its data or of it. */
export async function dayOfCopy(path: string): Promise<string | undefined> {
	const copy = (await caches.match(`${path}__data.json`)) ?? (await caches.match(path));
	return copy && (keptAt(copy).slice(0, 10) || undefined);
}
