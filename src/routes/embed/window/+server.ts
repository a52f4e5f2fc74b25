import { facts } from '$lib/data/filter/facts.server.ts';
import { windowEmbed } from '$lib/features/embed/lists-embed.server.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const GET = () =>
	new Response(windowEmbed(facts.facts), {
		headers: { 'content-type': 'text/html' }
	});
