import { PMTiles, type Source } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { writeArchive, type Tile } from './archive.ts';
import { cutTiles } from './cut.ts';

const inMemory = (archive: Buffer): Source => ({
	getKey: () => 'memory',
	getBytes: async (offset, length) => ({
		data: new Uint8Array(archive.subarray(offset, offset + length)).buffer
	})
});
const options = {
	type: 'webp',
	bounds: [-180, -85, 180, 85],
	metadata: { name: 'test' }
} as const;

/** Every tile of a zoom, each with its own content. */
const every = (z: number): Tile[] =>
	Array.from({ length: 4 ** z }, (_, i) => ({
		z,
		x: i % 2 ** z,
		y: Math.floor(i / 2 ** z),
		data: Buffer.from(`tile ${z} ${i}`)
	}));

describe('an archive is read back by the reader of its makers', () => {
	test('with its header', async () => {
		const header = await new PMTiles(
			inMemory(writeArchive(every(2), { ...options, bounds: [-180, -85, 180, 85] }))
		).getHeader();
		expect(header).toMatchObject({
			minZoom: 2,
			maxZoom: 2,
			minLon: -180,
			maxLat: 85,
			clustered: true,
			numTileEntries: 16
		});
	});

	test('with every tile, through leaf directories', async () => {
		const tiles = [0, 3, 7].flatMap(every);
		const archive = new PMTiles(
			inMemory(writeArchive(tiles, { ...options, bounds: [-180, -85, 180, 85] }))
		);
		const found = await Promise.all(
			tiles
				.filter((_, i) => i % 97 === 0)
				.map(async (tile) => ({ tile, found: await archive.getZxy(tile.z, tile.x, tile.y) }))
		);
		expect(found.length).toBeGreaterThan(100);
		for (const { tile, found: got } of found)
			expect(Buffer.from(got?.data ?? new ArrayBuffer(0)).toString()).toBe(tile.data.toString());
		expect(await archive.getZxy(5, 1, 1)).toBeUndefined();
	});

	test('storing equal tiles once', async () => {
		const sea = every(4).map((tile) => ({ ...tile, data: Buffer.from('sea') }));
		const archive = new PMTiles(
			inMemory(writeArchive(sea, { ...options, bounds: [-180, -85, 180, 85] }))
		);
		expect(await archive.getHeader()).toMatchObject({ numTileContents: 1, numTileEntries: 1 });
		expect((await archive.getZxy(4, 15, 15))?.data.byteLength).toBe(3);
	});

	test('the same tiles in any order are the same bytes', () => {
		const write = (tiles: Tile[]) =>
			writeArchive(tiles, { ...options, bounds: [-180, -85, 180, 85] });
		expect(write(every(3)).equals(write(every(3).toReversed()))).toBe(true);
	});
});

describe('cutting', () => {
	const square = (west: number, south: number, size: number) => ({
		type: 'Feature' as const,
		properties: { id: 'square' },
		geometry: {
			type: 'Polygon' as const,
			coordinates: [
				[
					[west, south],
					[west + size, south],
					[west + size, south + size],
					[west, south + size],
					[west, south]
				]
			]
		}
	});
	const data = { type: 'FeatureCollection' as const, features: [square(10, 10, 5)] };

	test('makes the tiles that hold something, and no others', () => {
		const tiles = cutTiles([{ name: 'land', data }], { maxzoom: 3 });
		expect(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`)).toEqual([
			'0/0/0',
			'1/1/0',
			'2/2/1',
			'3/4/3'
		]);
	});

	test('keeps a layer within its zooms', () => {
		const tiles = cutTiles([{ name: 'land', data, minzoom: 1, maxzoom: 2 }], { maxzoom: 3 });
		expect(tiles.map(({ z }) => z)).toEqual([1, 2]);
	});

	test('carries what crosses 180° to both sides', () => {
		const across = { type: 'FeatureCollection' as const, features: [square(178, 10, 5)] };
		const xs = cutTiles([{ name: 'land', data: across }], { maxzoom: 3 })
			.filter(({ z }) => z === 3)
			.map(({ x }) => x);
		expect([...new Set(xs)].toSorted()).toEqual([0, 7]);
	});
});
