import { entriesOf } from '$lib/core/entries.ts';
import { pictureOf } from '$lib/features/cards/picture.server.ts';
import { iconSizes, iconSvg } from '$lib/features/offline/icon.server.ts';

export const prerender = true;

export const entries = () => entriesOf(iconSizes.map((size) => ({ size })));

/** The mark of the atlas for devices that put it among their apps. */
export const GET = ({ params: { size } }) =>
	new Response(new Uint8Array(pictureOf(iconSvg(size))), {
		headers: { 'content-type': 'image/png' }
	});
