import { group } from 'd3-array';
import type { Feature, FeatureCollection } from 'geojson';
import { boundingBox, unite } from '$geo/compile/shapes/bbox.ts';
import { greatCircleBetween } from '$lib/core/measure.ts';
import type { BoundingBox } from '$lib/data/atlas/types.ts';

/** A chain as the map draws it. */
export interface Route {
	/** Great circles, and a point for each stop with a `label`: the numbers of its records in the chain. */
	features: FeatureCollection;
	/** The box that holds all of it. */
	frame: BoundingBox;
}

type Position = [number, number];

/**
 * The route through those records of a chain that have a point, in its order. The first record has the number 1.
 * Records at one point share a stop, and between them nothing is drawn. Undefined where none has a point.
 */
export function routeOf(points: readonly (Position | undefined)[]): Route | undefined {
	const placed = points.flatMap((at, i) => (at ? [{ at, number: i + 1 }] : []));
	if (placed.length === 0) return undefined;
	const stops = [...group(placed, ({ at }) => at.join())].map(([, group]): Feature => ({
		type: 'Feature',
		properties: { label: group.map(({ number }) => number).join(' · ') },
		geometry: { type: 'Point', coordinates: group[0]?.at ?? [] }
	}));
	const drawn = new Set<string>();
	const lines = placed.flatMap(({ at }, i): Feature[] => {
		const before = placed[i - 1]?.at;
		const key = [before, at].map(String).toSorted().join(' ');
		if (!before || String(before) === String(at) || drawn.has(key)) return [];
		drawn.add(key);
		return [greatCircleBetween(before, at)];
	});
	const features = [...lines, ...stops];
	const boxes = features.flatMap(({ geometry }) => partsOf(geometry).map(boundingBox));
	return {
		features: { type: 'FeatureCollection', features },
		frame: unite(boxes) ?? [-180, -60, 180, 75]
	};
}

/** A line that is cut at 180° as its pieces, none of which crosses it. */
const partsOf = (geometry: Feature['geometry']): Feature['geometry'][] =>
	geometry.type === 'MultiLineString'
		? geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
		: [geometry];
