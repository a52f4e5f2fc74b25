import { wrapDegrees } from '$lib/core/camera.ts';

/** `44°30.0′`: degrees and minutes with one decimal, about 200 m, as on a sea chart. */
function minutes(degrees: number, width: number): string {
	const tenths = Math.round(Math.abs(degrees) * 600);
	const whole = String(Math.floor(tenths / 600)).padStart(width, '0');
	return `${whole}°${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}′`;
}

/** A position, `[lng, lat]` in degrees, as a chart writes it: `44°30.0′ N 147°06.0′ E`. */
export function formatCoordinates([lng, lat]: readonly [number, number]): string {
	const east = wrapDegrees(lng);
	return `${minutes(lat, 2)} ${lat < 0 ? 'S' : 'N'} ${minutes(east, 3)} ${east < 0 ? 'W' : 'E'}`;
}

/** The same as people paste it, latitude first: `44.50000, 147.10000`. */
export const formatDecimal = ([lng, lat]: readonly [number, number]): string =>
	`${lat.toFixed(5)}, ${wrapDegrees(lng).toFixed(5)}`;
