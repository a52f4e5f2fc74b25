// Protects: the beginning of an archive that is kept of itself holds every tile of the small scales, and is small.
import { readFileSync } from 'node:fs';
import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { beginningOf } from './beginning.ts';

const opened = (file: string, bytes: Buffer) => {
	const source: Source = {
		getKey: () => `${file} ${bytes.length}`,
		getBytes: async (offset, length) => {
			if (offset >= bytes.length) throw new RangeError('behind what is kept');
			return { data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer };
		}
	};
	return new PMTiles(source);
};

test.each([
	['base', 2, 200_000],
	['depth', 1, 60_000],
	['relief', 1, 30_000]
])('the beginning of %s holds its tiles to zoom %i', async (name, zoom, most) => {
	const file = `static/chart/${name}.pmtiles`;
	const bytes = readFileSync(file);
	const end = await beginningOf(file, zoom);
	expect(end).toBeLessThan(most);
	const whole = opened(file, bytes);
	const kept = opened(file, bytes.subarray(0, end));
	for (let z = 0; z <= zoom; z++)
		for (let x = 0; x < 2 ** z; x++)
			for (let y = 0; y < 2 ** z; y++)
				expect((await kept.getZxy(z, x, y))?.data).toEqual((await whole.getZxy(z, x, y))?.data);
	// And not one more: the last tile is cut off with the last byte.
	const short = opened(file, bytes.subarray(0, end - 1));
	const lengths = await Promise.all([kept, short].map((one) => sizeOf(one, zoom)));
	expect(lengths[1]).not.toBe(lengths[0]);
});

/** The bytes of all tiles of a zoom; `failed` where one cannot be read. */
async function sizeOf(archive: PMTiles, zoom: number): Promise<number | 'failed'> {
	let sum = 0;
	try {
		for (let x = 0; x < 2 ** zoom; x++)
			for (let y = 0; y < 2 ** zoom; y++)
				sum += (await archive.getZxy(zoom, x, y))?.data.byteLength ?? 0;
	} catch {
		return 'failed';
	}
	return sum;
}
