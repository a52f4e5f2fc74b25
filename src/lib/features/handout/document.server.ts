// A handout as a whole document: it stands outside the program of the site, and prints as it is.
import { render } from 'svelte/server';
import { alternatesOf } from '$lib/core/alternates.ts';
import { escapeHtml } from '$lib/core/escape-html.ts';
import { locale, localPath, territory, sharedPath } from '$lib/core/locale.ts';
import { site } from '$lib/core/site.ts';
import { withoutComments } from '$lib/core/without-comments.js';
import {
	dayColours,
	documentWith,
	hashOf,
	readSource,
	smallCss,
	withoutMarkers
} from '$lib/features/standalone/inline.server.ts';
import { license, publisher } from '$lib/features/structured/common.ts';
import { scriptOf } from '$lib/features/structured/json-ld.ts';
import { m } from '$lib/paraglide/messages.js';
import Handout from './Handout.svelte';
import type { HandoutView } from './handout-view.server.ts';

/** In the order of their rules. */
const sheets = ['sheet', 'drawn', 'told', 'media'].map((name) =>
	readSource(`lib/features/handout/styles/${name}.css`)
);
const styles = `:root{${dayColours}}${smallCss(sheets.join('\n'))}`;
const script = withoutComments(readSource('lib/features/handout/print.js'));
const policy = [
	"default-src 'none'",
	`style-src 'self' ${hashOf(styles)}`,
	"font-src 'self'",
	"img-src 'self'",
	`script-src ${hashOf(script)}`,
	"base-uri 'none'",
	"form-action 'none'"
];

/** What programs read of it: it has no place among the results of a search, whose page is that of its place or story. */
function head(view: HandoutView): string {
	const path = `/handout${view.path}`;
	const url = site.origin + localPath(path);
	const title = m.handout_title({ title: view.title });
	const description = m.handout_description({ title: view.title });
	const isPlace = view.path.startsWith('/places/');
	const card = localPath(isPlace ? `/cards${view.path.slice(0, -1)}.png` : '/cards/atlas.png');
	const alt = isPlace ? m.ui_card_alt({ title: view.title }) : m.ui_atlas_card_alt(site);
	const graph = {
		type: 'article',
		site_name: site.name,
		title,
		description,
		url,
		locale: territory,
		image: site.origin + card,
		'image:alt': alt
	};
	const node = scriptOf({
		'@type': 'LearningResource',
		name: title,
		description,
		url,
		inLanguage: locale,
		learningResourceType: 'handout',
		license,
		isAccessibleForFree: 'https://schema.org/True',
		isBasedOn: view.url,
		publisher
	});
	return [
		`<title>${escapeHtml(`${title} · ${site.name}`)}</title>`,
		`<meta name="description" content="${escapeHtml(description)}" />`,
		'<meta name="robots" content="noindex" />',
		`<link rel="canonical" href="${url}" />`,
		...alternatesOf(path).map(
			({ hreflang, href }) =>
				`<link rel="alternate" hreflang="${hreflang}" href="${site.origin}${href}" />`
		),
		...Object.entries(graph).map(
			([name, content]) => `<meta property="og:${name}" content="${escapeHtml(content)}" />`
		),
		node
	].join('\n');
}

/** @param fonts the address of the style sheet with the faces of the type */
export const documentOf = (view: HandoutView, fonts: string): string =>
	documentWith(
		policy,
		`<link rel="icon" href="${sharedPath('/favicon.svg')}" type="image/svg+xml" />
${head(view)}
<link rel="stylesheet" href="${fonts}" />
<style>${styles}</style>`,
		`${withoutMarkers(render(Handout, { props: { view } }).body)}
<script>${script}</script>`
	);
