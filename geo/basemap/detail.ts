import type { Position, Ring } from './rings.ts';

type Box = [west: number, south: number, east: number, north: number];

/** How far a simplified coast may stray, in km, in each box; the first that holds a point counts. */
const boxes: [Box, tolerance: number][] = [
	// The Kurils with Nemuro; Vladivostok; Sochi: where readers come closest.
	[[144.5, 42.8, 157, 51.2], 0.05],
	[[131.3, 42.6, 132.6, 43.6], 0.05],
	[[39, 43, 40.6, 44.2], 0.05],
	[[139, 41.2, 146, 54.6], 0.1],
	[[66, 67.5, 76, 74], 0.15],
	[[129.5, 40.8, 163, 56.5], 0.3],
	[[128.5, 30, 146, 42], 0.4],
	[[26, 40, 55, 72], 0.5],
	[[19, 34, 195, 82], 0.5]
];
const elsewhere = 2;

const holds = ([west, south, east, north]: Box, [lng = NaN, lat = NaN]: readonly number[]) =>
	lng >= west && lng <= east && lat >= south && lat <= north;

export function toleranceAt(p: readonly number[]): number {
	return boxes.find(([box]) => holds(box, p))?.[1] ?? elsewhere;
}

/** A metre where readers come close; a hundred where the coast is only a background. */
export const decimalsAt = (p: Position) => (toleranceAt(p) < 0.3 ? 5 : 3);

/** The smallest island or lake worth drawing, in km²: every rock where readers come closest. */
export function minArea(ring: Ring): number {
	const tolerance = ring.reduce((least, p) => Math.min(least, toleranceAt(p)), Infinity);
	if (tolerance < 0.1) return 0.01;
	return tolerance < 0.2 ? 0.1 : tolerance < 0.5 ? 1 : tolerance < 1 ? 4 : 30;
}
