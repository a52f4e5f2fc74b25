import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

/** What `pmtiles` requests first, for the header and the root directory, in bytes. */
const usualHead = 16_384;
/** What both take in our archives (geo/tiles/archive.ts): a first view should not load more. */
const ourHead = 2048;

/**
 * An archive on any static host. A host that ignores range requests (RFC 9110 §14.2) sends the whole file: it is kept,
 * so that it is loaded once, and the console says so.
 */
export class RangeSource implements Source {
	#url: string;
	#cache: RequestCache;
	#whole: Promise<ArrayBuffer> | undefined;

	/** `cache`: `reload` where what the browser kept of it cannot be read. */
	constructor(url: string, cache: RequestCache = 'default') {
		this.#url = url;
		this.#cache = cache;
	}

	getKey(): string {
		return this.#url;
	}

	async getBytes(
		offset: number,
		asked: number,
		signal?: AbortSignal,
		etag?: string
	): Promise<RangeResponse> {
		const isHead = offset === 0 && asked === usualHead;
		const length = isHead ? ourHead : asked;
		if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
		const response = await fetch(this.#url, {
			// The first answer may be the whole file, which other requests wait for: it is not aborted.
			...(signal && !isHead && { signal }),
			cache: this.#cache,
			headers: { range: `bytes=${offset}-${offset + length - 1}` }
		});
		if (!response.ok) throw new Error(`${this.#url} answered with ${response.status}`);
		const given = response.headers.get('etag') ?? undefined;
		// A weak validator does not promise equal bytes (RFC 9110 §8.8.1).
		const tag = given?.startsWith('W/') ? undefined : given;
		if (etag && tag && etag !== tag) throw new EtagMismatch(`${this.#url} changed`);
		if (response.status === 206)
			return { data: await response.arrayBuffer(), ...(tag && { etag: tag }) };
		if (!this.#whole) {
			console.warn(
				`${this.#url}: this host answers no range requests, so the whole file is loaded once. The map works, but slowly at first.`
			);
			this.#whole = response.arrayBuffer();
		}
		return { data: (await this.#whole).slice(offset, offset + length) };
	}
}
