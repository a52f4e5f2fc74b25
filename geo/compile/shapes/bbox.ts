import type { Geometry, Position } from 'geojson';

/** `[west, south, east, north]` in degrees. West is greater than east where the box crosses 180° (RFC 7946 §5.2). */
export type BoundingBox = [west: number, south: number, east: number, north: number];

/** The smallest box that holds some boxes, across 180° where that is shorter; undefined for none. */
export function unite(boxes: readonly BoundingBox[]): BoundingBox | undefined {
	if (boxes.length === 0) return undefined;
	const south = Math.min(...boxes.map((b) => b[1]));
	const north = Math.max(...boxes.map((b) => b[3]));
	const spans = boxes
		.map(([west, , east]) => [west, east < west ? east + 360 : east] as const)
		.toSorted((a, b) => a[0] - b[0]);
	// The result leaves out the widest gap of longitudes that no box covers.
	const farthest = Math.max(...spans.map(([, east]) => east));
	let reach = -Infinity;
	let gap = 0;
	let result: [number, number] = [-180, 180];
	for (const [west, east] of spans) {
		// The first gap begins a turn before. Its end is kept as it is given: a turn back and forth would be rounded.
		const [before, end] = reach === -Infinity ? [farthest - 360, farthest] : [reach, reach];
		if (west - before > gap) {
			gap = west - before;
			result = [west, end];
		}
		reach = Math.max(before, east);
	}
	const wrap = (lng: number) => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng);
	return [wrap(result[0]), south, wrap(result[1]), north];
}

function positionsOf(geometry: Geometry): Position[] {
	switch (geometry.type) {
		case 'Point':
			return [geometry.coordinates];
		case 'MultiPoint':
		case 'LineString':
			return geometry.coordinates;
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates.flat();
		case 'MultiPolygon':
			return geometry.coordinates.flat(2);
		case 'GeometryCollection':
			return geometry.geometries.flatMap(positionsOf);
	}
}

/** The box of one geometry, none of whose parts crosses 180° (RFC 7946 §3.1.9). */
export function boundingBox(geometry: Geometry): BoundingBox {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lng = NaN, lat = NaN] of positionsOf(geometry)) {
		west = Math.min(west, lng);
		east = Math.max(east, lng);
		south = Math.min(south, lat);
		north = Math.max(north, lat);
	}
	return [west, south, east, north];
}
