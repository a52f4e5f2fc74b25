import { maxLatitude, roundCamera, wrapDegrees, type Camera } from '$lib/core/camera.ts';
import { readDecimal } from '$lib/core/decimal.ts';
import { unescapeText } from './escaped.ts';
import { m } from '$lib/paraglide/messages.js';

interface ReadCamera {
	camera?: Camera;
	/** A sentence for the reader. */
	problem?: string;
}

const unreadable: ReadCamera = { problem: m.url_camera_unreadable() };
const longest = 200;

/** Maps that do not wrap write longitudes beyond 180°: up to three turns of the globe are read. */
const widest = 1080;

function build(parts: readonly (number | undefined)[]): ReadCamera {
	const [zoom, lat, lng, bearing = 0, pitch = 0] = parts;
	if (zoom === undefined || lat === undefined || lng === undefined) return unreadable;
	if (zoom < 0 || zoom > 22 || Math.abs(lat) > maxLatitude || Math.abs(lng) > widest)
		return unreadable;
	if (Math.abs(bearing) > 360 || pitch < 0 || pitch > 85) return unreadable;
	return {
		camera: { center: [wrapDegrees(lng), lat], zoom, bearing: wrapDegrees(bearing), pitch }
	};
}

/** `6.5/44.50/147.10`, with `/bearing` and `/pitch` where they are not 0: the form of OpenStreetMap and MapLibre. */
function readSlashes(text: string): ReadCamera {
	const parts = text.split('/');
	if (parts.length < 3 || parts.length > 5) return unreadable;
	const numbers = parts.map(readDecimal);
	return numbers.includes(undefined) ? unreadable : build(numbers);
}

/** `44.5,147.1` and its parameters (RFC 5870 §3.3): latitude first. `z` is an extension of Android. */
function readGeo(text: string): ReadCamera {
	const [main = '', query = ''] = text.split('?');
	const [coordinates = '', ...options] = main.split(';');
	const crs = options.find((option) => /^crs=/i.test(option));
	if (crs && crs.slice(4).toLowerCase() !== 'wgs84') return unreadable;
	const [lat, lng, ...altitude] = coordinates.split(',').map(readDecimal);
	if (altitude.length > 1 || altitude.includes(undefined)) return unreadable;
	const z = new URLSearchParams(query).get('z');
	return build([z === null ? 9 : readDecimal(z), lat, lng]);
}

/**
 * Reads the fragment of a link: `#map=z/lat/lng`, the bare `#z/lat/lng`, or a pasted `geo:` address. Any other
 * fragment is an anchor on the page: the result is empty. One wrong part makes the whole camera unreadable; nothing is
 * clamped. Never throws.
 */
export function readCamera(hash: string): ReadCamera {
	const text = unescapeText(hash).replace(/^#/, '');
	const named = text.split('&').find((part) => part.startsWith('map='));
	const isCamera = named !== undefined || text.startsWith('geo:') || /^[^a-z]*\/.*\//i.test(text);
	if (!isCamera) return {};
	if (text.length > longest) return unreadable;
	if (named !== undefined) return readSlashes(named.slice(4));
	return text.startsWith('geo:') ? readGeo(text.slice(4)) : readSlashes(text);
}

/** `#map=6.5/44.50/147.10`, with `/bearing/pitch` only where one of them is not 0. */
export function writeCamera(camera: Camera): string {
	const { center, zoom, bearing, pitch } = roundCamera(camera);
	const tilt = bearing !== 0 || pitch !== 0 ? `/${bearing}/${pitch}` : '';
	return `#map=${zoom}/${center[1]}/${center[0]}${tilt}`;
}
