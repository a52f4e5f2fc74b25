// How copies are kept: by page and worker alike. Names, marks, and what a release is told by.
import type { Locale } from '$lib/core/locale.ts';

/** Files of the program: each is named by its content, so that all releases share them. */
export const programCache = 'atlas:program';

/**
 * What else there is: pages and data that were `opened`; in each language the `shell`, which opens an address without a
 * connection, and the `saved` atlas. What is of two releases is never given together.
 */
type Kind = 'opened' | `shell:${Locale}` | `saved:${Locale}`;
export const cacheOf = (kind: Kind, release: string) => `atlas:${kind}:${release}`;
export const isOf = (kind: Kind, name: string) => name.startsWith(cacheOf(kind, ''));
export const isOwnCache = (name: string) => name.startsWith('atlas:');

/** The release in the name of a cache that has one. */
export const releaseOfCache = (name: string): string | undefined =>
	/^atlas:(?:opened|(?:shell|saved):\w+):(.+)$/.exec(name)?.[1];

/** How a page and its data name the release that they are of: the root layout puts it among the data of every page. */
export const releaseMark = (release: string) => `atlas@${release}`;
export const markedRelease = (text: string): string | undefined =>
	/\batlas@([\w.-]+)/.exec(text)?.[1];

/** Under which address the beginning of an archive of tiles is kept. */
export const overviewOf = (path: string) => `${path}?overview`;

/** With a copy: when it was made, and how many bytes it has. */
const headerKept = 'x-kept';
const headerBytes = 'x-bytes';
/** Of the beginning of a file: how many bytes the whole has. */
export const headerTotal = 'x-total';
/** With a request that the worker is to leave alone. */
export const headerSaving = 'x-saving';

/** An answer as it is kept: decoded, and with its marks. */
export async function copyOf(response: Response, now = new Date()): Promise<Response> {
	const body = await response.arrayBuffer();
	const headers = new Headers(response.headers);
	for (const name of ['content-encoding', 'content-length', 'content-range', 'vary'])
		headers.delete(name);
	headers.set(headerKept, now.toISOString());
	headers.set(headerBytes, String(body.byteLength));
	return new Response(body, { headers });
}

export const keptAt = (copy: Response) => copy.headers.get(headerKept) ?? '';
export const bytesOf = (copy: Response) => Number(copy.headers.get(headerBytes) ?? 0);
