import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { storyPicture } from '$lib/features/stories/picture.server.ts';

export const prerender = true;

export const entries = () => entriesOf(Object.keys(atlas.records.stories).map((id) => ({ id })));

export const GET = async ({ params }) => {
	const story = atlas.records.stories[params.id];
	if (!story) error(404);
	return new Response(await storyPicture(atlas, story), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
