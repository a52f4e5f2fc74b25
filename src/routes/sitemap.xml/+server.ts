import { alternatesOf } from '$lib/core/alternates.ts';
import { locales, localPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { pagePaths } from './page-paths.ts';

export const prerender = true;

/** One address of a page, with those of the same page in all languages: each says it of the others. */
function urlOf(path: string, loc: string): string {
	const links = alternatesOf(path).map(
		({ hreflang, href }) =>
			`\t\t<xhtml:link rel="alternate" hreflang="${hreflang}" href="${site.origin}${href}"/>`
	);
	return `\t<url>\n\t\t<loc>${site.origin}${loc}</loc>\n${links.join('\n')}\n\t</url>`;
}

export const GET = () => {
	const urls = pagePaths(atlas).flatMap((path) =>
		locales.map((locale) => urlOf(path, localPath(path, locale)))
	);
	const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
