import { readRange } from '$lib/core/ranges.ts';
import { headerTotal } from '../kept.ts';

/**
 * What a request with a Range header gets from a copy of a file, or of its beginning. Undefined where the copy
 * does not have it.
 */
export async function partOf(copy: Response, range: string | null): Promise<Response | undefined> {
	const body = await copy.blob();
	const total = Number(copy.headers.get(headerTotal) ?? body.size);
	const asked = range === null ? undefined : readRange(range, total);
	if (!asked)
		return body.size === total ? new Response(body, { headers: copy.headers }) : undefined;
	if (asked === 'unsatisfiable')
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${total}` } });
	const { start, end } = asked;
	if (end >= body.size) return undefined;
	const headers = new Headers(copy.headers);
	// eslint-disable-next-line house/no-words -- RFC 9110 says so
	headers.set('content-range', `bytes ${start}-${end}/${total}`);
	headers.set('content-length', String(end - start + 1));
	return new Response(body.slice(start, end + 1), { status: 206, headers });
}
