import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '$lib/core/camera.ts';
import type { Frame } from '$lib/core/framing.ts';

/** Where the map looks: an exact camera, or a box that it has to hold. */
export type CameraTarget = { camera: Camera } | { frame: Frame };

/**
 * Room in px for what stands over the map: the buttons on the right, the six places below, and, where there is
 * some, a name at the edge. Declared in app.css, because the drawing of the first paint keeps the same room.
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
