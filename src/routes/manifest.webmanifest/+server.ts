import { manifest } from '$lib/features/offline/manifest.ts';

export const prerender = true;

export const GET = () =>
	new Response(JSON.stringify(manifest()), {
		headers: { 'content-type': 'application/manifest+json' }
	});
