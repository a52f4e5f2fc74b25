import { bbox, distance, pointToPolygonDistance } from '@turf/turf';
import type { RecordOf } from '../../schema/records.ts';
import type { Problem } from '../gate/problem.ts';
import type { ReadShape, Shape } from './shapes.ts';

/** How far from its point an outline may lie, in km: the point of a chain of islands stands in the sea. */
const near = ([west, south, east, north]: number[]) =>
	Math.max(10, distance([west ?? 0, south ?? 0], [east ?? 0, north ?? 0]) / 10);

function kilometresTo({ geometry }: Shape, point: [number, number]): number {
	if (geometry.type === 'Point') return distance(geometry.coordinates, point);
	// Negative inside.
	return Math.max(0, pointToPolygonDistance(point, geometry));
}

/** A place's own outlines that lie far from its point: one of the two is that of another place. */
export function farOutlines(
	outlines: readonly ReadShape[],
	places: readonly RecordOf<'places'>[]
): Problem[] {
	const points = new Map(places.map(({ id, point }) => [id, point]));
	return outlines.flatMap(({ shape, problem }) => {
		const { place, own } = shape.properties;
		const point = own ? points.get(place) : undefined;
		if (!point) return [];
		const far = kilometresTo(shape, [point.lng, point.lat]);
		if (far <= near(bbox(shape))) return [];
		const km = Math.round(far).toLocaleString('en');
		const message = `lies ${km} km from the point of "${place}" (${point.lng}, ${point.lat}); correct the one that is wrong`;
		return [problem(['geometry'], message)];
	});
}
