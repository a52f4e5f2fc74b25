import { wrapDegrees, type Camera } from '$lib/core/camera.ts';

/** `[lng, lat]` as a link has it: latitude first, about a metre. */
const latLng = ({ center: [lng, lat] }: Camera) =>
	[lat, wrapDegrees(lng)].map((degrees) => String(Number(degrees.toFixed(5)))) as [string, string];

/** The centre of the map as a geo URI (RFC 5870); the uncertainty in metres is half of what 256 px show. */
export function geoUri(camera: Camera): string {
	const [lat, lng] = latLng(camera);
	const perPixel =
		(40_075_017 * Math.cos((camera.center[1] * Math.PI) / 180)) / (512 * 2 ** camera.zoom);
	return `geo:${lat},${lng};u=${Math.round(perPixel * 128)}`;
}

/** The same view in OpenStreetMap, whose tiles are half as large as MapLibre counts. */
export function openStreetMap(camera: Camera): string {
	const [lat, lng] = latLng(camera);
	return `https://www.openstreetmap.org/#map=${Math.round(camera.zoom + 1)}/${lat}/${lng}`;
}
