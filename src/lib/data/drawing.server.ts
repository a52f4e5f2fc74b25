// Maps as SVG paths, drawn while the pages are prerendered, in the projection of the live map.
import { geoIdentity, geoPath } from 'd3-geo';
import { simplify } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { project } from '$lib/core/mercator.ts';
import areasText from '$geo/dist/map/areas.geojson?raw';
import bordersText from '$geo/dist/map/borders.geojson?raw';
import landText from '$geo/basemap/land.geojson?raw';
import type { BoundingBox } from './types.ts';

export interface Drawing {
	width: number;
	height: number;
	land: string;
	/** Path of each area and line of the map, by id. */
	areas: Record<string, string>;
	lines: Record<string, string>;
}

const collections = {
	land: JSON.parse(landText) as FeatureCollection,
	areas: JSON.parse(areasText) as FeatureCollection,
	borders: JSON.parse(bordersText) as FeatureCollection
};

/** Every position of a geometry through a function, whatever its depth. */
function mapPositions(value: unknown, to: (p: Position) => Position): unknown {
	if (!Array.isArray(value)) return value;
	return typeof value[0] === 'number'
		? to(value as Position)
		: value.map((inner) => mapPositions(inner, to));
}

/**
 * Draws a box, `[west, south, east, north]`, in a number of pixels across. What lies outside is cut off;
 * land that would be smaller than `least` pixels both ways is left out.
 */
export function drawMap(
	[west, south, east, north]: BoundingBox,
	width: number,
	least = 0
): Drawing {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const scale = width / (right - left);
	const height = Math.round((bottom - top) * scale);
	const path = geoPath(
		geoIdentity().clipExtent([
			[-8, -8],
			[width + 8, height + 8]
		])
	).digits(1);
	const draw = ({ geometry }: Feature): string => {
		const placed = {
			...geometry,
			coordinates: mapPositions('coordinates' in geometry ? geometry.coordinates : [], (p) => {
				const [x, y] = project([p[0] ?? 0, p[1] ?? 0]);
				return [(x - left) * scale, (y - top) * scale];
			})
		} as Geometry;
		const [[x0, y0], [x1, y1]] = path.bounds(placed);
		if (x1 - x0 < least && y1 - y0 < least) return '';
		return path(simplify(placed, { tolerance: 0.4 })) ?? '';
	};
	const drawn = (collection: FeatureCollection) =>
		Object.fromEntries(collection.features.map((f) => [String(f.properties?.id), draw(f)]));
	return {
		width,
		height,
		land: collections.land.features.map(draw).join(''),
		areas: drawn(collections.areas),
		lines: drawn(collections.borders)
	};
}
