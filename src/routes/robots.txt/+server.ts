import { sharedPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';

export const prerender = true;

const map = site.origin + sharedPath('/sitemap.xml');

export const GET = () =>
	// eslint-disable-next-line house/no-words -- programs read it
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`, {
		headers: { 'content-type': 'text/plain' }
	});
