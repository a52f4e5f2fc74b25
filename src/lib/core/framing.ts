/** `[west, south, east, north]`; west is greater than east where the box crosses 180°. */
export type Frame = [number, number, number, number];

/** A city fills the map at this zoom; a single point is shown with the country around it. */
const maxZoom = 9;
const maxPointZoom = 6.5;

/** Below this zoom the whole atlas is in view, and the names of the six places are placed by themselves. */
export const wholeBelow = 4;

/** The highest zoom at which a bounding box is shown. */
export const maxZoomFor = ([west, south, east, north]: Frame): number =>
	Math.max(Math.abs(east - west), north - south) < 0.1 ? maxPointZoom : maxZoom;

/** The corners of a box, `[[west, south], [east, north]]`, with the east beyond 180° where it crosses. */
export const boundsOf = ([west, south, east, north]: Frame): [
	[number, number],
	[number, number]
] => [
	[west, south],
	[west > east ? east + 360 : east, north]
];

/** Width of the world at a zoom, in px: MapLibre's zoom 0 is one tile of 512 px. */
export const worldSize = (zoom: number): number => 512 * 2 ** zoom;

/** The zoom at which the world is so many px wide: the inverse of `worldSize`. */
export const zoomOfWorld = (size: number): number => Math.log2(size / 512);
