import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '$lib/core/camera.ts';
import type { Frame } from '$lib/core/framing.ts';

/** What the map is to show: an exact camera, or a bounding box that has to fit. */
export type CameraTarget = { camera: Camera } | { frame: Frame };

/**
 * The viewport padding in px: room for the buttons on the right, the six places below, and a name at the edge.
 * Declared in app.css, because the drawing of the first paint has the same padding. `covered`: px that a panel covers on
 * the left.
 */
export function paddingOf(container: HTMLElement, covered = 0) {
	const style = getComputedStyle(container);
	const side = (name: string) => Number.parseFloat(style.getPropertyValue(`--map-${name}`)) || 0;
	return {
		top: side('top'),
		left: side('left') + covered,
		right: side('right'),
		bottom: side('bottom')
	};
}

export const cameraOf = (map: MapLibreMap): Camera => ({
	center: map.getCenter().toArray(),
	zoom: map.getZoom(),
	bearing: map.getBearing(),
	pitch: map.getPitch()
});
