// Protects: ranges of an archive from a copy of it, or of its beginning; never bytes that the copy does not have.
import { expect, test } from 'vitest';
import { copyOf, headerTotal } from '../kept.ts';
import { partOf } from './part.ts';

const copy = (total?: number) =>
	new Response('0123456789', { headers: total ? { [headerTotal]: String(total) } : {} });

test.each([
	['bytes=2-4', '234', 'bytes 2-4/10'],
	['bytes=7-', '789', 'bytes 7-9/10'],
	['bytes=-2', '89', 'bytes 8-9/10'],
	['bytes=8-99', '89', 'bytes 8-9/10']
])('of a whole copy %s is %s', async (range, text, content) => {
	const part = await partOf(copy(), range);
	expect(part?.status).toBe(206);
	expect(part?.headers.get('content-range')).toBe(content);
	expect(await part?.text()).toBe(text);
});

test('of a beginning only what lies within it is given, with the size of the whole', async () => {
	const part = await partOf(copy(500), 'bytes=0-9');
	expect(part?.headers.get('content-range')).toBe('bytes 0-9/500');
	for (const beyond of ['bytes=9-10', 'bytes=400-', 'bytes=-5', null])
		expect(await partOf(copy(500), beyond), `${beyond}`).toBeUndefined();
});

test('behind the end there is nothing, and without a range all of it', async () => {
	const behind = await partOf(copy(), 'bytes=10-12');
	expect(behind?.status).toBe(416);
	expect(behind?.headers.get('content-range')).toBe('bytes */10');
	expect(await (await partOf(copy(), null))?.text()).toBe('0123456789');
});

test('the marker of the file stays, so that a reader of the archive sees when it is another', async () => {
	const kept = await copyOf(new Response('0123456789', { headers: { etag: '"a-1"' } }));
	expect((await partOf(kept, 'bytes=0-1'))?.headers.get('etag')).toBe('"a-1"');
});
