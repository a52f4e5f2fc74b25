import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { nodeKinds } from '$lib/data/atlas/vocabulary.ts';
import { oembedOf } from '$lib/features/embed/oembed.ts';

export const prerender = true;

export const entries = () =>
	entriesOf(
		nodeKinds.flatMap((kind) => Object.keys(atlas.records[kind]).map((id) => ({ kind, id })))
	);

export const GET = ({ params: { kind, id } }) => {
	if (kind === 'sources' || atlas.kindOf[id] !== kind)
		error(404, `There is nothing to embed of ${kind}/${id}`);
	return new Response(oembedOf(atlas, id), { headers: { 'content-type': 'application/json' } });
};
