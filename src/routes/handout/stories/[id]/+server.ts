import { error } from '@sveltejs/kit';
import fonts from '../../../../fonts.css?url';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { documentOf } from '$lib/features/handout/document.server.ts';
import { storyHandout } from '$lib/features/handout/handout-view.server.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const entries = () => entriesOf(Object.keys(atlas.records.stories).map((id) => ({ id })));

export const GET = async ({ params: { id } }) => {
	if (!atlas.records.stories[id]) error(404, `There is no handout of the story ${id}`);
	return new Response(documentOf(await storyHandout(atlas, id), fonts), {
		headers: { 'content-type': 'text/html' }
	});
};
