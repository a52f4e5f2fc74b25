import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { nodeKinds } from '$lib/data/atlas/vocabulary.ts';
import { recordCard, pngOf } from '$lib/features/cards/card.server.ts';

export const prerender = true;

// Sources have none: their pages share the card of the atlas.
export const entries = () =>
	entriesOf(
		nodeKinds.flatMap((kind) => Object.keys(atlas.records[kind]).map((id) => ({ kind, id })))
	);

export const GET = async ({ params: { kind, id } }) => {
	if (kind === 'sources' || atlas.kindOf[id] !== kind)
		error(404, `There is no card of ${kind}/${id}`);
	return pngOf(await recordCard(atlas, id));
};
