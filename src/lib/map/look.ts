import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '$lib/core/camera.ts';

/** `[west, south, east, north]`; west is greater than east where the box crosses 180°. */
export type Frame = [number, number, number, number];

/** Where the map looks: an exact camera, or a box that it has to hold. */
export type Look = { camera: Camera } | { frame: Frame };

/** No nearer than a city fills the map; a bare point is shown with the country round it. */
const nearest = 9;
const nearestPoint = 6.5;
export const zoomFor = ([west, south, east, north]: Frame) =>
	Math.max(Math.abs(east - west), north - south) < 0.1 ? nearestPoint : nearest;
const margin = 48;
/** Room for what covers the left of the map, for the buttons on the right, the six places below, and, where there is some, a name at the edge. */
export const paddingOf = (container: HTMLElement, covered = 0) => ({
	top: margin,
	left: margin + covered,
	right: container.clientWidth > 700 ? 112 : 64,
	bottom: 104
});

export const cameraOf = (map: MapLibreMap): Camera => ({
	center: map.getCenter().toArray(),
	zoom: map.getZoom(),
	bearing: map.getBearing(),
	pitch: map.getPitch()
});

export const boundsOf = ([west, south, east, north]: Frame): [
	[number, number],
	[number, number]
] => [
	[west, south],
	[west > east ? east + 360 : east, north]
];
