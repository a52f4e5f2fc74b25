import type { Map as MapLibreMap, MapTouchEvent } from 'maplibre-gl';

/** As long as a system's own long press, in ms. */
const pause = 550;
/** A finger trembles; farther than this it moves, in px. */
const tremble = 8;

/** Calls back when one finger rests on the map: where browsers send no `contextmenu` for it, as on iOS. */
export function watchLongPress(map: MapLibreMap, hold: (at: [number, number]) => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start: MapTouchEvent['point'] | undefined;
	const stop = () => clearTimeout(timer);
	map.on('touchstart', ({ point, points, lngLat }) => {
		stop();
		if (points.length > 1) return;
		start = point;
		timer = setTimeout(() => hold(lngLat.wrap().toArray()), pause);
	});
	map.on('touchmove', ({ point }) => {
		if (!start || point.dist(start) > tremble) stop();
	});
	map.on('touchend', stop);
	map.on('touchcancel', stop);
}
