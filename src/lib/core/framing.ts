/** `[west, south, east, north]`; west is greater than east where the box crosses 180°. */
export type Frame = [number, number, number, number];

/** No nearer than a city fills the map; a bare point is shown with the country round it. */
const nearest = 9;
const nearestPoint = 6.5;

/** The nearest zoom at which a box is shown. */
export const maxZoomFor = ([west, south, east, north]: Frame): number =>
	Math.max(Math.abs(east - west), north - south) < 0.1 ? nearestPoint : nearest;

/** The corners of a box, `[[west, south], [east, north]]`, with the east beyond 180° where it crosses. */
export const boundsOf = ([west, south, east, north]: Frame): [
	[number, number],
	[number, number]
] => [
	[west, south],
	[west > east ? east + 360 : east, north]
];

/** Pixels across the whole world at a zoom: tiles of 512 px, as MapLibre counts them. */
export const worldSize = (zoom: number): number => 512 * 2 ** zoom;

/** The zoom at which the whole world is that many pixels across: the inverse of `worldSize`. */
export const zoomOfWorld = (size: number): number => Math.log2(size / 512);
