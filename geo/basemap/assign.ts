import { contains, distanceKm, signedArea } from './geometry.ts';
import { islands } from './islands.ts';
import type { Position, Ring } from './rings.ts';

/** id of an island → the rings that draw it. */
export type Assigned = Map<string, Ring[]>;

const area = (ring: Ring) => Math.abs(signedArea(ring));

/** The shortest distance from a point to a position of a ring, in km. */
export function distanceToRing(ring: Ring, at: Position): number {
	return ring.reduce((least, p) => Math.min(least, distanceKm(p, at)), Infinity);
}

/** The ring round a point, or the nearest within `within` km. */
export function ringAt(rings: readonly Ring[], at: Position, within = 0): Ring | undefined {
	const around = rings.find((ring) => contains(ring, at));
	if (around || within === 0) return around;
	const near = rings
		.map((ring) => ({ ring, km: distanceToRing(ring, at) }))
		.filter(({ km }) => km <= within);
	return near.toSorted((a, b) => a.km - b.km)[0]?.ring;
}

/** Rings whose first position lies in a box. */
export function inBox(
	rings: readonly Ring[],
	[w, s, e, n]: [number, number, number, number]
): Ring[] {
	return rings.filter(([p]) => p && p[0] >= w && p[0] <= e && p[1] >= s && p[1] <= n);
}

/** How far a point may lie beside its island, in km: less at Habomai, whose islets lie close together. */
const tolerance = (place: string) => (place === 'habomai' ? 0.9 : 2.5);

/** Finds the rings of every named island; rocks within 3 km of one go with it. */
export function assignIslands(all: readonly Ring[]): Assigned {
	const rings = inBox(all, [145.3, 43.2, 157, 51.5]).filter((ring) => area(ring) < 5000);
	const assigned: Assigned = new Map();
	const taken = new Set<Ring>();
	for (const { id, place, at } of islands) {
		const ring = ringAt(
			rings.filter((r) => !taken.has(r)),
			at,
			tolerance(place)
		);
		if (!ring) continue;
		taken.add(ring);
		assigned.set(id, [ring]);
	}
	const mains = [...assigned].map(([id, [ring]]) => ({ id, ring: ring! }));
	for (const rock of rings) {
		const at = rock[0];
		if (taken.has(rock) || !at) continue;
		const nearest = mains
			.map(({ id, ring }) => ({ id, km: distanceToRing(ring, at) }))
			.toSorted((a, b) => a.km - b.km)[0];
		if (nearest && nearest.km <= 3) assigned.get(nearest.id)?.push(rock);
	}
	return assigned;
}
