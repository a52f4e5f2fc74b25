import type { Position } from 'geojson';

/** A point on the unit sphere. */
type Vector = [number, number, number];
type Arc = [Vector, Vector];
/** Consecutive arcs and their bounding sphere. */
interface Piece {
	arcs: Arc[];
	centre: Vector;
	radius: number;
}

const radians = Math.PI / 180;
const arcsInPiece = 24;

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0]
];
/** The chord between two points: it grows with the distance along the sphere, and is cheaper. */
const chord = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const unit = (v: Vector): Vector => {
	const length = Math.hypot(...v);
	return [v[0] / length, v[1] / length, v[2] / length];
};

function toVector([lng = 0, lat = 0]: Position): Vector {
	const [a, b] = [lng * radians, lat * radians];
	return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)];
}

const toPosition = ([x, y, z]: Vector): Position => [
	Math.atan2(y, x) / radians,
	Math.atan2(z, Math.hypot(x, y)) / radians
];

/** The point of an arc nearest to `p`. */
function onArc(p: Vector, [a, b]: Arc): Vector {
	const pole = cross(a, b);
	const size = dot(pole, pole);
	if (size > 1e-24) {
		const height = dot(p, pole) / size;
		const foot: Vector = [
			p[0] - height * pole[0],
			p[1] - height * pole[1],
			p[2] - height * pole[2]
		];
		const isBetween = dot(cross(pole, a), foot) > 0 && dot(cross(b, pole), foot) > 0;
		if (isBetween) return unit(foot);
	}
	return chord(p, a) <= chord(p, b) ? a : b;
}

/** Where two arcs cross, if they do. */
function crossing([a, b]: Arc, [c, d]: Arc): Vector | undefined {
	const [p, q] = [cross(a, b), cross(c, d)];
	const [sc, sd, sa, sb] = [dot(p, c), dot(p, d), dot(q, a), dot(q, b)];
	if (sc * sd >= 0 || sa * sb >= 0) return undefined;
	const at = unit(cross(p, q));
	const side: Vector = dot(at, a) + dot(at, b) < 0 ? [-at[0], -at[1], -at[2]] : at;
	return dot(side, c) + dot(side, d) > 0 ? side : undefined;
}

function piecesOf(rings: Position[][]): Piece[] {
	return rings.flatMap((ring) => {
		const vectors = ring.map(toVector);
		const arcs = vectors
			.slice(0, Math.max(1, vectors.length - 1))
			.map((a, i): Arc => [a, vectors[i + 1] ?? a]);
		const pieces: Piece[] = [];
		for (let i = 0; i < arcs.length; i += arcsInPiece) {
			const some = arcs.slice(i, i + arcsInPiece);
			const ends = some.flat();
			const [x, y, z] = ends.reduce<Vector>(
				(sum, v) => [sum[0] + v[0], sum[1] + v[1], sum[2] + v[2]],
				[0, 0, 0]
			);
			const centre: Vector = [x / ends.length, y / ends.length, z / ends.length];
			// A chord stays within the bounding sphere of its ends; its arc rises above it by less than c²/4.
			const radius = Math.max(
				...some.map(([a, b]) => Math.max(chord(centre, a), chord(centre, b)) + chord(a, b) ** 2 / 4)
			);
			pieces.push({ arcs: some, centre, radius });
		}
		return pieces;
	});
}

/**
 * The nearest two points of two sets of rings (or single points), `[lng, lat]`, along the sphere. The edges of a ring
 * are great circles. Where rings cross, the crossing twice; undefined where one set is empty.
 *
 * The nearest points of two rings that do not cross are a vertex of one and a point on an edge of the other. Pieces
 * whose bounding spheres lie farther apart than the best pair so far are skipped.
 */
export function nearest(one: Position[][], other: Position[][]): [Position, Position] | undefined {
	const [left, right] = [piecesOf(one), piecesOf(other)];
	const pairs = left
		.flatMap((a) =>
			right.map((b) => ({ a, b, least: chord(a.centre, b.centre) - a.radius - b.radius }))
		)
		.sort((p, q) => p.least - q.least);
	let least = Infinity;
	let found: [Vector, Vector] | undefined;
	const offer = (p: Vector, q: Vector) => {
		const length = chord(p, q);
		if (length < least) [least, found] = [length, [p, q]];
	};
	for (const { a, b, least: atLeast } of pairs) {
		if (least === 0 || atLeast > least) break;
		for (const s of a.arcs)
			for (const t of b.arcs) {
				for (const p of s) offer(p, onArc(p, t));
				for (const q of t) offer(onArc(q, s), q);
				const at = crossing(s, t);
				if (at) offer(at, at);
			}
	}
	return found && [toPosition(found[0]), toPosition(found[1])];
}
