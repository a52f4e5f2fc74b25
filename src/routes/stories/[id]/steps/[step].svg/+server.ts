import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { stepPicture } from '$lib/features/stories/picture.server.ts';

export const prerender = true;

export const entries = () =>
	entriesOf(
		Object.values(atlas.records.stories).flatMap(({ id, steps }) =>
			steps.map((step) => ({ id, step: step.id }))
		)
	);

export const GET = async ({ params }) => {
	const step = atlas.records.stories[params.id]?.steps.find(({ id }) => id === params.step);
	if (!step) error(404);
	return new Response(await stepPicture(atlas, step), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
