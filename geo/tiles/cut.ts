// Cuts GeoJSON into Mapbox vector tiles.
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import type { Tile } from './archive.ts';

export interface TileLayer {
	name: string;
	data: FeatureCollection;
	/** The first and the last zoom that hold it. */
	minzoom?: number;
	maxzoom?: number;
	/** How far a line may stray, in units of 1/4096 of a tile, below the last zoom of the archive. */
	tolerance?: number;
}

const extent = 4096;
/** How far geometry extends beyond the edge of a tile, in its units, so that the edge is not drawn as a coast. */
const buffer = 64;

type Index = InstanceType<typeof GeoJSONVT>;
type CutTile = NonNullable<ReturnType<Index['getTile']>>;

interface Zooms {
	/** The last zoom of the archive, where detail is kept whole. */
	maxzoom: number;
	/** The zooms wanted, where others are cut from other data. */
	first?: number;
	last?: number;
}

/** Every tile that holds something, from the world downwards. */
export function cutTiles(
	layers: readonly TileLayer[],
	{ maxzoom, first = 0, last = maxzoom }: Zooms
): Tile[] {
	const indexes = layers.map(
		({ data, tolerance = 3 }) =>
			new GeoJSONVT(data, {
				maxZoom: maxzoom,
				indexMaxZoom: Math.min(4, maxzoom),
				indexMaxPoints: 200_000,
				tolerance,
				extent,
				buffer
			})
	);
	const tiles: Tile[] = [];
	const walk = (z: number, x: number, y: number) => {
		const held: Record<string, CutTile> = {};
		let isEmpty = true;
		layers.forEach(({ name, minzoom = 0, maxzoom: deepest = maxzoom }, i) => {
			const tile = z <= deepest ? indexes[i]?.getTile(z, x, y) : null;
			if (!tile || tile.features.length === 0) return;
			isEmpty = false;
			if (z >= minzoom) held[name] = tile;
		});
		if (isEmpty) return;
		if (z >= first && Object.keys(held).length > 0)
			tiles.push({ z, x, y, data: fromGeojsonVt(held, { version: 2, extent }) });
		if (z < last)
			for (const [dx, dy] of [
				[0, 0],
				[1, 0],
				[0, 1],
				[1, 1]
			] as const)
				walk(z + 1, 2 * x + dx, 2 * y + dy);
	};
	walk(0, 0, 0);
	return tiles;
}
