import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '$lib/core/camera.ts';
import type { Frame } from '$lib/core/framing.ts';

/** What the map is to show: an exact camera, or a bounding box that has to fit. */
export type CameraTarget = { camera: Camera } | { frame: Frame };

/** How much of the map something lies over, in px from its edges. */
export interface Covered {
	left: number;
}

/** How a map begins. */
export interface Look {
	target: CameraTarget;
	covered: Covered;
	/** The zoom of the rings in the drawing that it takes the place of. */
	drawnRings: number | undefined;
}

/**
 * The viewport padding in px: what is covered, and room for a name at the edge. The room is declared in app.css, because
 * the drawing of the first paint has the same padding.
 */
export function paddingOf(container: HTMLElement, { left }: Covered) {
	const style = getComputedStyle(container);
	const side = (name: string) => Number.parseFloat(style.getPropertyValue(`--map-${name}`)) || 0;
	return {
		top: side('top'),
		left: side('left') + left,
		right: side('right'),
		bottom: side('bottom')
	};
}

/** Whether a point of the map, in px, lies inside its padding. */
export function isInside(
	{ x, y }: { x: number; y: number },
	container: HTMLElement,
	covered: Covered
): boolean {
	const { clientWidth: width, clientHeight: height } = container;
	const { left, top, right, bottom } = paddingOf(container, covered);
	return x > left && y > top && x < width - right && y < height - bottom;
}

export const cameraOf = (map: MapLibreMap): Camera => ({
	center: map.getCenter().toArray(),
	zoom: map.getZoom(),
	bearing: map.getBearing(),
	pitch: map.getPitch()
});
