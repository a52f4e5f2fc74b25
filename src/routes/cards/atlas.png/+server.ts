import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { nodeKinds } from '$lib/data/atlas/vocabulary.ts';
import { atlasCard, pngOf } from '$lib/features/cards/card.server.ts';

export const prerender = true;

export const GET = async () => {
	const records = nodeKinds.flatMap((kind) => Object.keys(atlas.records[kind]));
	return pngOf(await atlasCard(atlas, records.length));
};
