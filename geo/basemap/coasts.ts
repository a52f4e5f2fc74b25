import { kinks, polygon } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { decimalsAt, minArea, toleranceAt } from './detail.ts';
import { rightHanded, signedArea, simplify } from './geometry.ts';
import { readRings, type Ring } from './rings.ts';

/** Whether a ring does not cross itself; checked only where it may become an outline, as the check is slow. */
const isClean = (ring: Ring) =>
	ring.length > 12_000 ||
	ring.every((p) => toleranceAt(p) > 0.2) ||
	kinks(polygon([ring])).features.length === 0;

/** Simplifies a ring; where that makes it cross itself, again with a smaller tolerance. `most`: km. Throws when none works. */
function simplifyCleanly(ring: Ring, most: number): Ring | undefined {
	for (let part = 1; part > 0.02; part *= 0.6) {
		const simple = simplify(ring, (p) => ({
			tolerance: Math.min(toleranceAt(p), most) * part,
			decimals: decimalsAt(p)
		}));
		if (!simple || isClean(simple)) return simple;
	}
	throw new Error(`a coast near ${ring[0]?.join(', ')} crosses itself however it is simplified`);
}

/**
 * The rings of a GSHHG level, simplified as far as their place allows. An islet keeps its form: it is
 * simplified by a small part of its own size.
 */
export async function readLevel(file: string): Promise<Ring[]> {
	const rings = await readRings(file);
	return rings.flatMap((ring) => {
		const area = Math.abs(signedArea(ring));
		if (area < minArea(ring)) return [];
		const simple = simplifyCleanly(ring, Math.sqrt(area) / 25);
		return simple ? [rightHanded(simple)] : [];
	});
}

/** The same rings for small scales: `km` coarser, and none under `least` km² but those `kept`. */
export function coarser(
	rings: readonly Ring[],
	km: number,
	least: number,
	kept: (ring: Ring) => boolean = () => false
): Ring[] {
	return rings.flatMap((ring) => {
		if (kept(ring)) return [ring];
		if (Math.abs(signedArea(ring)) < least) return [];
		const simple = simplify(ring, () => ({ tolerance: km, decimals: 3 }));
		return simple ? [simple] : [];
	});
}

export const polygons = (rings: readonly Ring[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: rings.map((ring): Feature => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'Polygon', coordinates: [ring] }
	}))
});

export const isIn =
	([west, south, east, north]: readonly [number, number, number, number]) =>
	([lng = NaN, lat = NaN]: readonly number[]) =>
		lng >= west && lng <= east && lat >= south && lat <= north;
