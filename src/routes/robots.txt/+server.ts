import { site } from '$lib/core/site.ts';

export const prerender = true;

export const GET = () =>
	// eslint-disable-next-line house/no-words -- programs read it
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain' }
	});
