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

/** Decimals that keep a position within half a pixel at a zoom, five at the most. */
function decimalsAt(zoom: number): number {
	const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
	return Math.min(5, Math.max(0, decimals));
}

/** The camera as a link holds it: rounded, wrapped, nothing finer than the screen shows. */
export function roundCamera({ center: [lng, lat], zoom, bearing, pitch }: Camera): Camera {
	const z = round(zoom, 2);
	const decimals = decimalsAt(z);
	return {
		center: [wrapDegrees(round(wrapDegrees(lng), decimals)), round(lat, decimals)],
		zoom: z,
		bearing: wrapDegrees(round(wrapDegrees(bearing), 1)),
		pitch: round(pitch, 1)
	};
}
