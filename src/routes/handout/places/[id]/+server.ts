import { error } from '@sveltejs/kit';
import fonts from '../../../../fonts.css?url';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import { documentOf } from '$lib/features/handout/document.server.ts';
import { placeHandout } from '$lib/features/handout/handout-view.server.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const entries = () => entriesOf(primaryPlaces.map((id) => ({ id })));

export const GET = async ({ params: { id } }) => {
	if (!primaryPlaces.some((place) => place === id)) error(404, `There is no handout of ${id}`);
	return new Response(documentOf(await placeHandout(atlas, id), fonts), {
		headers: { 'content-type': 'text/html' }
	});
};
