// Whether two polygons share ground. turf knows it for any two, in seconds for coasts; most need no more than a look.
import {
	area,
	booleanPointInPolygon,
	difference,
	featureCollection,
	intersect,
	polygon
} from '@turf/turf';
import type { Position } from 'geojson';
import { boundingBox, type BoundingBox } from './bbox.ts';

/** The rings of one polygon, its outline first. */
export type Rings = Position[][];

/** Ground that two polygons may share, in m²: less comes from rounding. */
const least = 1;

type Segment = [Position, Position];

/** The box that two boxes share; undefined where they lie apart. */
function sharedBox(one: BoundingBox, other: BoundingBox): BoundingBox | undefined {
	const [west, south] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
	const [east, north] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])];
	return west <= east && south <= north ? [west, south, east, north] : undefined;
}

const boxOf = (coordinates: Rings) => boundingBox({ type: 'Polygon', coordinates });
const boxOfSegment = (coordinates: Segment) => boundingBox({ type: 'LineString', coordinates });

const segmentsIn = (rings: Rings, box: BoundingBox): Segment[] =>
	rings.flatMap((ring) =>
		ring
			.slice(1)
			.map((end, i): Segment => [ring[i] ?? end, end])
			.filter((segment) => sharedBox(boxOfSegment(segment), box))
	);

/** On which side of a segment a position lies: 1, -1, or 0 on its line. */
const sideOf = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment, [x = 0, y = 0]: Position) =>
	Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

const meet = (one: Segment, other: Segment): boolean =>
	sharedBox(boxOfSegment(one), boxOfSegment(other)) !== undefined &&
	sideOf(one, other[0]) * sideOf(one, other[1]) <= 0 &&
	sideOf(other, one[0]) * sideOf(other, one[1]) <= 0;

/** Whether the edges of two polygons meet in a point at least. */
function edgesMeet(one: Rings, other: Rings): boolean {
	const box = sharedBox(boxOf(one), boxOf(other));
	if (!box) return false;
	const others = segmentsIn(other, box);
	return segmentsIn(one, box).some((segment) => others.some((s) => meet(segment, s)));
}

const isInside = (one: Rings, other: Rings): boolean =>
	booleanPointInPolygon(one[0]?.[0] ?? [NaN, NaN], polygon(other));

const pair = (one: Rings, other: Rings) => featureCollection([polygon(one), polygon(other)]);
const isGround = (shared: ReturnType<typeof intersect>) => shared !== null && area(shared) > least;

/** Whether two polygons share ground. Edges that only touch share none. */
export function overlap(one: Rings, other: Rings): boolean {
	if (!sharedBox(boxOf(one), boxOf(other))) return false;
	if (edgesMeet(one, other)) return isGround(intersect(pair(one, other)));
	return isInside(one, other) || isInside(other, one);
}

/** Whether all ground of one polygon is that of another too. */
export const isWithin = (one: Rings, other: Rings): boolean =>
	edgesMeet(one, other) ? !isGround(difference(pair(one, other))) : isInside(one, other);
