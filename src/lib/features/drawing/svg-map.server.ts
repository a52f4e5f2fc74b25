// Maps as SVG paths, drawn while the pages are prerendered, in the projection of the live map.
import { geoIdentity, geoPath } from 'd3-geo';
import { coordEach, simplify } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { zoomOfWorld } from '$lib/core/framing.ts';
import { project } from '$lib/core/mercator.ts';
import { areas, borderLines } from '$lib/data/map/geojson.server.ts';
import { landIn, type LandTile } from './base-map.server.ts';
import { clockwise, shorten, windingOf } from './path-text.ts';
import type { BoundingBox } from '$lib/data/atlas/types.ts';

/** The part of the world that is drawn, and its scale. */
export interface Sheet {
	/** The place of its origin in the square of Web Mercator, `[x, y]`, each 0 to 1. */
	origin: [number, number];
	/** Pixels across the whole square. */
	scale: number;
	/** What is drawn of it, in px from the origin; the rest is cut off. */
	extent: [[number, number], [number, number]];
	/** Land smaller than this many px both ways is left out. */
	least?: number;
	/** Decimals of the coordinates in its paths; 1 by default. */
	digits?: number;
}

/** Paths of the land, and of each area and line of the map by id; empty where nothing of it is on the sheet. */
export interface SvgMap {
	land: string;
	areas: Record<string, string>;
	lines: Record<string, string>;
}

/** The features in the square of Web Mercator, `[x, y]`, each 0 to 1. */
function projected(collection: FeatureCollection): Feature[] {
	const copy = structuredClone(collection);
	coordEach(copy, (position) => {
		[position[0], position[1]] = project([position[0] ?? 0, position[1] ?? 0]);
	});
	return copy.features;
}

const everything = {
	areas: projected(areas),
	borders: projected(borderLines)
};
type Features = typeof everything;

/** Areas of which a part of the outline is our own choice. */
export const indicative = new Set(
	everything.areas.filter((f) => f.properties?.indicative).map((f) => String(f.properties?.id))
);

/** The polygons that are at least so wide or so high; the largest where none is. */
function withoutSpecks(geometry: Geometry, least: number): Geometry {
	if (geometry.type !== 'MultiPolygon') return geometry;
	const sizes = geometry.coordinates.map(([ring = []]) => {
		const [xs, ys] = [ring.map((p) => p[0] ?? 0), ring.map((p) => p[1] ?? 0)];
		return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
	});
	const bar = Math.min(least, Math.max(...sizes));
	return {
		...geometry,
		coordinates: geometry.coordinates.filter((_, i) => (sizes[i] ?? 0) >= bar)
	};
}

const kept = new Map<number, Features>();

/** The features with no more detail than a scale shows: simplified once for each doubling of it. */
function featuresAt(scale: number): Features {
	const level = Math.ceil(Math.log2(scale));
	const before = kept.get(level);
	if (before) return before;
	const px = 1 / 2 ** level;
	const plain = (features: Feature[]) =>
		features.map((f) => ({
			...f,
			geometry: simplify(withoutSpecks(f.geometry, 2 * px), { tolerance: 1.2 * px })
		}));
	const features = {
		areas: plain(everything.areas),
		borders: plain(everything.borders)
	};
	kept.set(level, features);
	return features;
}

/** Draws the land, the areas and the lines of a sheet. */
export async function drawSheet({
	origin: [x, y],
	scale,
	extent,
	least = 0,
	digits = 1
}: Sheet): Promise<SvgMap> {
	const pathIn = (clip: Sheet['extent']) =>
		geoPath(
			geoIdentity()
				.scale(scale)
				.translate([-x * scale, -y * scale])
				.clipExtent(clip)
		).digits(1);
	const whole = pathIn(extent);
	const draw = (geometry: Geometry, path = whole, turn = (text: string) => text): string => {
		const [[x0, y0], [x1, y1]] = path.bounds(geometry);
		return x1 - x0 < least && y1 - y0 < least ? '' : shorten(turn(path(geometry) ?? ''), digits);
	};
	const [[left, top], [right, bottom]] = extent;
	const tiles = await landIn(
		[x + left / scale, y + top / scale],
		[x + right / scale, y + bottom / scale],
		zoomOfWorld(scale)
	);
	/** The part of a tile's box that is on the sheet, in px. */
	const clipOf = ([start, end]: LandTile['box']): Sheet['extent'] => [
		[Math.max(left, (start[0] - x) * scale), Math.max(top, (start[1] - y) * scale)],
		[Math.min(right, (end[0] - x) * scale), Math.min(bottom, (end[1] - y) * scale)]
	];
	const outline = (ring: Position[]): Geometry => {
		const line = simplify({ type: 'LineString', coordinates: ring }, { tolerance: 1.2 / scale });
		return { type: 'Polygon', coordinates: [line.coordinates] };
	};
	const features = featuresAt(scale);
	const byId = (features: Feature[]) =>
		Object.fromEntries(features.map((f) => [String(f.properties?.id), draw(f.geometry)]));
	return {
		land: tiles
			.map(({ rings, box }) => {
				const path = pathIn(clipOf(box));
				return rings
					.map((ring) => draw(outline(ring), path, windingOf(ring) > 0 ? clockwise : undefined))
					.join('');
			})
			.join(''),
		areas: byId(features.areas),
		lines: byId(features.borders)
	};
}

/** Draws a box, `[west, south, east, north]`, in a number of pixels across. */
export async function drawMap(
	[west, south, east, north]: BoundingBox,
	width: number,
	least = 0
): Promise<SvgMap & { width: number; height: number }> {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const scale = width / (right - left);
	const height = Math.round((bottom - top) * scale);
	const extent: Sheet['extent'] = [
		[-8, -8],
		[width + 8, height + 8]
	];
	return { width, height, ...(await drawSheet({ origin: [left, top], scale, extent, least })) };
}
