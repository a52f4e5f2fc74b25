/** Position and orientation of the map's view. */
export interface Camera {
	/** `[lng, lat]` in degrees. */
	center: [number, number];
	zoom: number;
	/** Degrees clockwise from north. */
	bearing: number;
	/** Degrees from looking straight down. */
	pitch: number;
}

/** The latitude at which the square of Web Mercator ends, in degrees (EPSG:3857). */
export const maxLatitude = 85.051129;

/** The largest latitude that stays within `maxLatitude` however coarsely it is rounded. */
const maxRoundedLatitude = 85;

/** A longitude or bearing brought into -180 ≤ x < 180. */
export function wrapDegrees(degrees: number): number {
	if (degrees >= -180 && degrees < 180) return degrees === 0 ? 0 : degrees;
	return round(((((degrees + 180) % 360) + 360) % 360) - 180, 9);
}

/** Rounds to decimals; never returns minus zero, which would be written "-0". */
function round(value: number, decimals: number): number {
	const rounded = Number(value.toFixed(decimals));
	return rounded === 0 ? 0 : rounded;
}

/** Decimals that keep a position within half a pixel at a zoom and latitude, five at the most. */
function decimalsAt(zoom: number, lat: number): number {
	const stretch = 1 / Math.cos((lat * Math.PI) / 180);
	const decimals = Math.ceil((zoom * Math.LN2 + Math.log((512 / 360 / 0.5) * stretch)) / Math.LN10);
	return Math.min(5, Math.max(0, decimals));
}

/** The camera as a link holds it: longitude and bearing wrapped, every number rounded to what the screen can show. */
export function roundCamera({ center: [lng, lat], zoom, bearing, pitch }: Camera): Camera {
	const z = round(zoom, 2);
	const inside = Math.max(-maxRoundedLatitude, Math.min(maxRoundedLatitude, lat));
	const decimals = decimalsAt(z, inside);
	return {
		center: [wrapDegrees(round(wrapDegrees(lng), decimals)), round(inside, decimals)],
		zoom: z,
		bearing: wrapDegrees(round(wrapDegrees(bearing), 1)),
		pitch: round(pitch, 1)
	};
}
