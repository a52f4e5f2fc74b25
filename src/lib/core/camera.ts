/** Where the map looks. */
export interface Camera {
	/** `[lng, lat]` in degrees. */
	center: [number, number];
	zoom: number;
	/** Degrees clockwise from north. */
	bearing: number;
	/** Degrees from looking straight down. */
	pitch: number;
}

/** Where the square of Web Mercator ends, in degrees. */
export const maxLatitude = 85.051129;

/** Rounded by any number of decimals, a latitude up to this one stays on the map. */
const farthest = 85;

/** A longitude or bearing brought into -180 ≤ x < 180. */
export function wrapDegrees(degrees: number): number {
	if (degrees >= -180 && degrees < 180) return degrees === 0 ? 0 : degrees;
	return round(((((degrees + 180) % 360) + 360) % 360) - 180, 9);
}

/** Rounds; never gives minus nought, which is written "-0". */
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

/** The camera as a link holds it: rounded, wrapped, nothing finer than the screen shows. */
export function roundCamera({ center: [lng, lat], zoom, bearing, pitch }: Camera): Camera {
	const z = round(zoom, 2);
	const inside = Math.max(-farthest, Math.min(farthest, lat));
	const decimals = decimalsAt(z, inside);
	return {
		center: [wrapDegrees(round(wrapDegrees(lng), decimals)), round(inside, decimals)],
		zoom: z,
		bearing: wrapDegrees(round(wrapDegrees(bearing), 1)),
		pitch: round(pitch, 1)
	};
}
