import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { nodeKinds } from '$lib/data/atlas/vocabulary.ts';
import { recordEmbed } from '$lib/features/embed/record-embed.server.ts';

export const prerender = true;
export const trailingSlash = 'always';

// Sources are not embedded: their page says what the atlas takes from them.
export const entries = () =>
	entriesOf(
		nodeKinds.flatMap((kind) => Object.keys(atlas.records[kind]).map((id) => ({ kind, id })))
	);

export const GET = async ({ params: { kind, id } }) => {
	if (kind === 'sources' || atlas.kindOf[id] !== kind)
		error(404, `There is nothing to embed of ${kind}/${id}`);
	return new Response(await recordEmbed(atlas, id), {
		headers: { 'content-type': 'text/html' }
	});
};
