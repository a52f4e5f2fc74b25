import { wrapDegrees } from '$lib/core/camera.ts';
import { locale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const tenthsOfMinutes = new Intl.NumberFormat(locale, {
	minimumIntegerDigits: 2,
	minimumFractionDigits: 1
});

/** `44°30.0′`: degrees and minutes with one decimal, about 200 m, as on a sea chart. */
function minutes(degrees: number, width: number): string {
	const tenths = Math.round(Math.abs(degrees) * 600);
	const whole = String(Math.floor(tenths / 600)).padStart(width, '0');
	return `${whole}°${tenthsOfMinutes.format((tenths % 600) / 10)}′`;
}

/** A position, `[lng, lat]` in degrees, as a chart writes it: `44°30.0′ N 147°06.0′ E`. */
export function formatCoordinates([lng, lat]: readonly [number, number]): string {
	const east = wrapDegrees(lng);
	return m.map_coordinates({
		lat: minutes(lat, 2),
		ns: lat < 0 ? 'south' : 'north',
		lng: minutes(east, 3),
		ew: east < 0 ? 'west' : 'east'
	});
}

/** The same as people paste it, latitude first: `44.50000, 147.10000`. */
export const formatDecimal = ([lng, lat]: readonly [number, number]): string =>
	`${lat.toFixed(5)}, ${wrapDegrees(lng).toFixed(5)}`;
