import { afterEach, describe, expect, test, vi } from 'vitest';
import { RangeSource } from './range-source.ts';

const file = Uint8Array.from({ length: 5000 }, (_, i) => i % 251);

/** A host that answers ranges, or one that does not. */
function host(answersRanges: boolean, headers: Record<string, string> = {}) {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (_: string, { headers: sent }: { headers: { range: string } }) => {
		asked.push(sent.range);
		const [, from = '0', to = '0'] = /bytes=(\d+)-(\d+)/.exec(sent.range) ?? [];
		return answersRanges
			? new Response(file.slice(Number(from), Number(to) + 1), { status: 206, headers })
			: new Response(file, { status: 200, headers });
	});
	return asked;
}
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});
const bytes = ({ data }: { data: ArrayBuffer }) => [...new Uint8Array(data)];

describe('an archive', () => {
	test('is read piece by piece', async () => {
		const asked = host(true);
		const source = new RangeSource('/a');
		expect(bytes(await source.getBytes(100, 3))).toEqual([100, 101, 102]);
		expect(asked).toEqual(['bytes=100-102']);
	});

	test('begins with less than its reader asks for: our head is short', async () => {
		const asked = host(true);
		const { data } = await new RangeSource('/a').getBytes(0, 16_384);
		expect(asked).toEqual(['bytes=0-2047']);
		expect(data.byteLength).toBe(2048);
	});

	test('comes whole, once and with a word in the console, from a host without ranges', async () => {
		const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const asked = host(false);
		const source = new RangeSource('/a');
		expect(bytes(await source.getBytes(100, 3))).toEqual([100, 101, 102]);
		const more = await Promise.all([source.getBytes(0, 2), source.getBytes(250, 2)]);
		expect(more.map(bytes)).toEqual([[0, 1], [250, 0]]); // prettier-ignore
		expect(asked).toHaveLength(1);
		expect(warned).toHaveBeenCalledOnce();
		expect(String(warned.mock.calls[0]?.[0])).toMatch(/no range requests/);
	});

	test('that changed on the host is told apart', async () => {
		host(true, { etag: '"b"' });
		await expect(new RangeSource('/a').getBytes(5, 5, undefined, '"a"')).rejects.toThrow(/changed/);
	});

	test('a weak tag promises nothing', async () => {
		host(true, { etag: 'W/"b"' });
		const { etag } = await new RangeSource('/a').getBytes(5, 5, undefined, '"a"');
		expect(etag).toBeUndefined();
	});

	test('that is not there fails', async () => {
		vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
		await expect(new RangeSource('/a').getBytes(0, 10)).rejects.toThrow(/404/);
	});
});
