import { site } from '$lib/core/site.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { pagePaths } from './page-paths.ts';

export const prerender = true;

export const GET = () => {
	const urls = pagePaths(atlas).map((path) => `\t<url><loc>${site.origin}${path}</loc></url>`);
	const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
