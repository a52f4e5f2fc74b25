import { gzipSync } from 'node:zlib';
import type { Tile } from '../tiles/archive.ts';

/** Where the six places lie: what readers load. */
const region = { west: 20, east: 180, south: 34, north: 78 };

function isInRegion({ z, x, y }: Tile): boolean {
	const n = 2 ** z;
	const lng = (column: number) => (column / n) * 360 - 180;
	const lat = (row: number) =>
		(Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / n))) * 180) / Math.PI;
	return (
		lng(x + 1) > region.west &&
		lng(x) < region.east &&
		lat(y) > region.south &&
		lat(y + 1) < region.north
	);
}

/** Prints how heavy the tiles are where readers look, zoom by zoom. */
export function report(name: string, tiles: readonly Tile[], bytes: number): void {
	const kB = (n: number) => (n / 1000).toFixed(1).padStart(6);
	console.log(`${name}: ${tiles.length} tiles, ${kB(bytes)} kB`);
	const zooms = Map.groupBy(tiles.filter(isInRegion), ({ z }) => z);
	for (const [z, list] of [...zooms].toSorted(([a], [b]) => a - b)) {
		const sizes = list.map(({ data }) => gzipSync(data).length);
		const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length;
		console.log(
			`  z${z} ${String(list.length).padStart(6)} tiles, mean ${kB(mean)} kB, most ${kB(Math.max(...sizes))} kB`
		);
	}
}
