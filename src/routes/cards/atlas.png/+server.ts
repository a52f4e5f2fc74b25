import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { nodeKinds } from '$lib/data/atlas/vocabulary.ts';
import { atlasCard } from '$lib/features/cards/card.server.ts';

export const prerender = true;

export const GET = async () => {
	const records = nodeKinds.flatMap((kind) => Object.keys(atlas.records[kind]));
	const png = await atlasCard(atlas, records.length);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
