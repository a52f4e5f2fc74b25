// The committed archives, as a reader's map asks for them. Needs neither GMT nor GDAL.
import { open, stat } from 'node:fs/promises';
import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';

class FileSource implements Source {
	#path: string;
	constructor(path: string) {
		this.#path = path;
	}
	getKey = () => this.#path;
	async getBytes(offset: number, length: number) {
		const file = await open(this.#path);
		const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
		await file.close();
		return { data: new Uint8Array(buffer.subarray(0, bytesRead)).buffer };
	}
}
const pathOf = (name: string) => `static/chart/${name}.pmtiles`;
const archive = (name: string) => new PMTiles(new FileSource(pathOf(name)));

/** The tile of a zoom that holds a position. */
function tileAt(z: number, [lng, lat]: [number, number]): [number, number, number] {
	const y = 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
	return [z, Math.floor(((lng + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)];
}

describe.each([
	['base', 8, 1, 12_000_000],
	['depth', 5, 1, 3_000_000],
	['relief', 5, 4, 5_000_000]
] as const)('%s', (name, maxZoom, tileType, most) => {
	test('begins at the world and ends where its detail does', async () => {
		expect(await archive(name).getHeader()).toMatchObject({
			minZoom: 0,
			maxZoom,
			tileType,
			clustered: true
		});
		expect((await stat(pathOf(name))).size).toBeLessThan(most);
	});

	test('has a head that comes with one short request', async () => {
		const { rootDirectoryOffset, rootDirectoryLength = 0 } = await archive(name).getHeader();
		expect(rootDirectoryOffset + rootDirectoryLength).toBeLessThanOrEqual(2048);
	});

	test('has a tile at each of the six places, on both sides of 180°, and at every zoom', async () => {
		const places: [number, number][] = [
			[39.7, 43.5],
			[131.9, 43],
			[143, 49],
			[143, 43.4],
			[70, 70],
			[147.5, 45],
			[179.9, 66],
			[-179.9, 66]
		];
		for (let z = 0; z <= maxZoom; z++)
			for (const at of places)
				// Depth has nothing where the sea is shallow.
				if (name !== 'depth' || z < 3)
					expect(await archive(name).getZxy(...tileAt(z, at)), `${z} ${at}`).toBeDefined();
	});
});

test('no tile of the coast where readers look is heavier than 70 kB unpacked', async () => {
	for (const z of [2, 3, 4, 5])
		for (let lng = 25; lng < 180; lng += 10)
			for (let lat = 36; lat < 76; lat += 8) {
				const tile = await archive('base').getZxy(...tileAt(z, [lng, lat]));
				expect(tile?.data.byteLength ?? 0, `${z} ${lng} ${lat}`).toBeLessThan(70_000);
			}
});
