// RFC 7946: what a geometry must be, beyond being JSON.
import { booleanClockwise, kinks, polygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Path } from '../gate/problem.ts';
import { once } from '../gate/once.ts';
import { faultsBetween } from './parts.ts';

export type Report = (field: Path, message: string, at?: 'key' | 'value') => void;

/** More than six decimals (0.1 m) is false precision (RFC 7946 §11.2). */
const decimals = 6;

const isPair = (value: unknown): value is [number, number] =>
	Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);

function checkPosition(
	position: unknown,
	field: Path,
	report: Report
): position is [number, number] {
	if (!isPair(position)) {
		report(field, 'is not a position; write [longitude, latitude] as two numbers');
		return false;
	}
	const [lng, lat] = position;
	if (Math.abs(lat) > 90 && Math.abs(lng) <= 90)
		report(field, `[${lng}, ${lat}] has its two numbers swapped; longitude comes first`);
	else if (Math.abs(lng) > 180 || Math.abs(lat) > 90)
		report(field, `[${lng}, ${lat}] is out of range; longitude ±180, latitude ±90`);
	else if ([lng, lat].some((n) => Number(n.toFixed(decimals)) !== n))
		report(field, `[${lng}, ${lat}] has more than ${decimals} decimals; round it`);
	else return true;
	return false;
}

const isSame = (a?: Position, b?: Position) => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Twice the area that a closed ring encloses, in square degrees (the shoelace formula). */
function enclosed(ring: Position[]): number {
	const [x0 = 0, y0 = 0] = ring[0] ?? [];
	return ring.reduce((sum, [x = 0, y = 0], i) => {
		const [px = x, py = y] = ring[i - 1] ?? [];
		return sum + (px - x0) * (y - y0) - (x - x0) * (py - y0);
	}, 0);
}

/** The first place where a ring crosses itself. Of all that is checked this takes longest. */
const crossingOf = once((ring: Position[]) => kinks(polygon([ring])).features[0]);

/** The positions of a ring or a line; undefined, with one report, where one of them is wrong: a thousand are one mistake. */
function readPositions(list: unknown[], field: Path, report: Report): Position[] | undefined {
	const positions: Position[] = [];
	for (const [i, position] of list.entries()) {
		if (!checkPosition(position, [...field, i], report)) return undefined;
		positions.push(position);
	}
	return positions;
}

/** The index of a position that repeats the one before it; -1 where none does. */
const findRepeated = (positions: Position[]) =>
	positions.findIndex((p, i) => i > 0 && isSame(p, positions[i - 1]));

/** A segment longer than 180° of longitude means the other way round the globe (RFC 7946 §3.1.9). */
const crosses180 = (positions: Position[]) =>
	positions.some((p, i) => Math.abs(p[0]! - (positions[i - 1] ?? p)[0]!) > 180);

function checkRing(ring: unknown, hole: boolean, field: Path, report: Report): void {
	if (!Array.isArray(ring) || ring.length < 4)
		return report(field, 'is not a ring; give it at least four positions');
	const points = readPositions(ring, field, report);
	if (!points) return;
	if (!isSame(points[0], points.at(-1)))
		return report(field, 'is not closed; repeat the first position at the end');
	const repeated = findRepeated(points);
	if (repeated > 0)
		return report([...field, repeated], 'repeats the position before it; remove one of them');
	if (crosses180(points))
		return report(field, 'crosses 180°; cut it in two there (RFC 7946 §3.1.9)');
	const crossing = crossingOf(points);
	if (crossing)
		return report(
			field,
			`crosses or touches itself at [${crossing.geometry.coordinates.map((n) => Number(n.toFixed(decimals))).join(', ')}]; untangle it`
		);
	if (Math.abs(enclosed(points)) < 10 ** (-2 * decimals))
		return report(field, 'encloses nothing; draw the outline of an area');
	if (booleanClockwise(points) !== hole)
		report(
			field,
			hole
				? 'is a hole that runs counter-clockwise; reverse it (RFC 7946 §3.1.6)'
				: 'runs clockwise; reverse it (RFC 7946 §3.1.6)'
		);
}

/** Reports what is wrong with the geometry of a feature: a polygon, several, or a point. */
export function checkGeometry(geometry: Geometry | null | undefined, report: Report): void {
	const field = ['geometry', 'coordinates'];
	let isSound = true;
	const said: Report = (...problem) => {
		isSound = false;
		report(...problem);
	};
	const each = (list: unknown, at: Path, check: (item: unknown, i: number) => void) => {
		if (!Array.isArray(list) || list.length === 0) said(at, 'holds no ring; draw the outline');
		else list.forEach(check);
	};
	const rings = (list: unknown, at: Path) =>
		each(list, at, (ring, i) => checkRing(ring, i > 0, [...at, i], said));
	if (geometry?.type === 'Point') return void checkPosition(geometry.coordinates, field, said);
	if (geometry?.type === 'Polygon') rings(geometry.coordinates, field);
	else if (geometry?.type === 'MultiPolygon')
		each(geometry.coordinates, field, (part, i) => rings(part, [...field, i]));
	else
		return report(['geometry'], 'is not a Polygon, a MultiPolygon or a Point; draw one of these');
	// How rings lie to each other is only known of sound ones.
	if (!isSound) return;
	for (const { at, message } of faultsBetween(geometry)) report([...field, ...at], message);
}

/** Reports what is wrong with the geometry of a line: one, or several. */
export function checkLines(geometry: Geometry | null | undefined, report: Report): void {
	const field = ['geometry', 'coordinates'];
	const line = (list: unknown, at: Path) => {
		if (!Array.isArray(list) || list.length < 2)
			return report(at, 'is not a line; give it at least two positions');
		const points = readPositions(list, at, report);
		if (!points) return;
		const repeated = findRepeated(points);
		if (repeated > 0)
			report([...at, repeated], 'repeats the position before it; remove one of them');
		else if (crosses180(points)) report(at, 'crosses 180°; cut it in two there (RFC 7946 §3.1.9)');
	};
	if (geometry?.type === 'LineString') line(geometry.coordinates, field);
	else if (geometry?.type !== 'MultiLineString')
		report(['geometry'], 'is not a LineString or a MultiLineString; draw one of these');
	else if (!Array.isArray(geometry.coordinates) || geometry.coordinates.length === 0)
		report(field, 'holds no line; draw its course');
	else geometry.coordinates.forEach((part, i) => line(part, [...field, i]));
}
