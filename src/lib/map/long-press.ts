import type { Map as MapLibreMap, MapTouchEvent } from 'maplibre-gl';

/** The usual duration of a long press, in ms. */
const duration = 550;
/** A finger that moves less than this, in px, is taken to rest. */
const tolerance = 8;

/** Reports a long press of one finger, `[lng, lat]`: iOS sends no `contextmenu` event for it. */
export function watchLongPress(map: MapLibreMap, hold: (at: [number, number]) => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start: MapTouchEvent['point'] | undefined;
	const stop = () => clearTimeout(timer);
	map.on('touchstart', ({ point, points, lngLat }) => {
		stop();
		if (points.length > 1) return;
		start = point;
		timer = setTimeout(() => hold(lngLat.wrap().toArray()), duration);
	});
	map.on('touchmove', ({ point }) => {
		if (!start || point.dist(start) > tolerance) stop();
	});
	map.on('touchend', stop);
	map.on('touchcancel', stop);
}
