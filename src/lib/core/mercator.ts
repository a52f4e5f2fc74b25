import { maxLatitude } from './camera.ts';

/** The Web Mercator square (EPSG:3857): `[lng, lat]` → `[x, y]`, each 0 to 1, y growing southwards. */
export function project([lng, lat]: readonly [number, number]): [number, number] {
	const held = Math.max(-maxLatitude, Math.min(maxLatitude, lat));
	const y = Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) / (2 * Math.PI);
	return [(lng + 180) / 360, 0.5 - y];
}

/** The inverse of `project`. */
export function unproject([x, y]: readonly [number, number]): [number, number] {
	return [x * 360 - 180, (Math.atan(Math.sinh(2 * Math.PI * (0.5 - y))) * 180) / Math.PI];
}
