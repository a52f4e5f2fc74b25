import { drawMap } from '$lib/features/drawing/svg-map.server.ts';
import { insetFrame } from '$lib/data/map/primary.ts';

export const prerender = true;

/** The land of the inset map, as one shape: the page gives it its colour. */
export const GET = async () => {
	const { width, height, land } = await drawMap([...insetFrame], 208, 1.2);
	const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="${land}"/></svg>\n`;
	return new Response(body, { headers: { 'content-type': 'image/svg+xml' } });
};
