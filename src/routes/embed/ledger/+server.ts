import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { ledgerEmbed } from '$lib/features/embed/lists-embed.server.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const GET = () =>
	new Response(ledgerEmbed(atlas), { headers: { 'content-type': 'text/html' } });
