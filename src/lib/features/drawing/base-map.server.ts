// The land of the base map, read from its tiles while the pages are prerendered.
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import type { Position } from 'geojson';

/** The deepest zoom of the archive. */
const deepest = 8;

const bytes = readFileSync('static/chart/base.pmtiles');
const source: Source = {
	getKey: () => 'base',
	getBytes: async (offset, length) => {
		const part = bytes.subarray(offset, offset + length);
		return { data: part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) };
	}
};
const archive = new PMTiles(source);
const kept = new Map<string, Promise<Position[][]>>();

/** Rings of the land in one tile, in the square of Web Mercator. They reach a little over its edges. */
async function ringsOf(z: number, x: number, y: number): Promise<Position[][]> {
	const size = 2 ** z;
	// Beyond 180° the world begins again.
	const tile = await archive.getZxy(z, ((x % size) + size) % size, y);
	const land = tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers.land;
	if (!land) return [];
	return Array.from({ length: land.length }, (_, i) => land.feature(i).loadGeometry())
		.flat()
		.map((ring) =>
			ring.map((p): Position => [(x + p.x / land.extent) / size, (y + p.y / land.extent) / size])
		);
}

/** The land of one tile, in the square of Web Mercator, `[x, y]` each 0 to 1. */
export interface LandTile {
	rings: Position[][];
	/**
	 * The tile and a little round it. Beyond, where the tiles were cut, rings run along the cut, over open water
	 * too: what is drawn has to be clipped to this box. Boxes overlap, so that an edge of one lies inside the next.
	 */
	box: [[number, number], [number, number]];
}

/** Half of what tiles reach over their edges (geo/tiles/cut.ts), in parts of a tile. */
const overlap = 32 / 4096;

/** The land in a box of the square of Web Mercator, with the detail of a zoom. */
export async function landIn(
	[left, top]: readonly [number, number],
	[right, bottom]: readonly [number, number],
	zoom: number
): Promise<LandTile[]> {
	const z = Math.max(0, Math.min(deepest, Math.round(zoom)));
	const size = 2 ** z;
	const tiles: Promise<LandTile>[] = [];
	for (let x = Math.floor(left * size); x <= Math.floor(right * size); x++)
		for (
			let y = Math.max(0, Math.floor(top * size));
			y <= Math.min(size - 1, Math.floor(bottom * size));
			y++
		) {
			const key = `${z}/${x}/${y}`;
			const found = kept.get(key) ?? ringsOf(z, x, y);
			kept.set(key, found);
			const box: LandTile['box'] = [
				[(x - overlap) / size, (y - overlap) / size],
				[(x + 1 + overlap) / size, (y + 1 + overlap) / size]
			];
			tiles.push(found.then((rings) => ({ rings, box })));
		}
	return Promise.all(tiles);
}
