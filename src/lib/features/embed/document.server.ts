// An embedded page as a whole document: words, a drawing and a line back, which need no file besides and no program.
import { credits, site } from '$lib/core/site.ts';
import { m } from '$lib/paraglide/messages.js';
import { markupOf } from '$lib/features/drawing/markup.server.ts';
import type { Drawing } from '$lib/features/drawing/drawing.server.ts';
import { withoutComments } from '$lib/core/without-comments.js';
import { escapeHtml } from '$lib/core/escape-html.ts';
import {
	dayColours,
	documentWith,
	hashOf,
	readSource,
	smallCss
} from '$lib/features/standalone/inline.server.ts';

/** The looks of the drawing, without its place on the page and without paper. */
const drawn = readSource('drawing.css')
	.replace(/@media print \{.*?\n\}/s, '')
	.replace(/^\.drawing-map \{.*?\n\}/ms, '');
const own = smallCss(readSource('lib/features/embed/embed.css'));
/** What is embedded stands on somebody else's page, which is light as a rule. */
const plainStyles = `:root{${dayColours}}${own}`;
const mapStyles = plainStyles + smallCss(drawn);

const frame = withoutComments(readSource('lib/features/embed/frame.js'));
export const windowScript = withoutComments(readSource('lib/features/embed/window.js'));

/** Where a text is not in the language of the page. */
export const langFor = (lang: string | undefined) => (lang ? ` lang="${lang}"` : '');

export interface Embedded {
	title: string;
	description: string;
	/** The page that it is of, `/places/sochi/` or `/ru/places/sochi/`. */
	path: string;
	/** Words as mark-up: what comes from records is escaped. */
	words: string;
	drawing?: Drawing;
	/** Stands below the drawing. */
	note?: string;
	/** A further script. */
	script?: string;
	/** A program that embeds by itself finds how at this path. */
	oembed?: string;
}

/** Links leave the frame: in it there is no room for a page. */
const outward = (markup: string) =>
	markup.replaceAll(/<a (?=[^>]*href=)/g, '<a target="_blank" rel="noopener" ');

/** The document. Its policy allows it its own styles and scripts, and nothing else. */
export function documentOf(page: Embedded): string {
	const styles = page.drawing ? mapStyles : plainStyles;
	const scripts = [frame, ...(page.script ? [page.script] : [])];
	const policy = [
		"default-src 'none'",
		`style-src ${hashOf(styles)}`,
		`script-src ${scripts.map(hashOf).join(' ')}`,
		"base-uri 'none'",
		"form-action 'none'"
	];
	const title = escapeHtml(`${page.title} · ${site.name}`);
	const url = escapeHtml(site.origin + page.path);
	const figure = page.drawing
		? `<figure><div class="map">${markupOf(page.drawing).svg}</div>${page.note ? `<figcaption>${escapeHtml(page.note)}</figcaption>` : ''}</figure>`
		: '';
	const credit = [credits.words, ...(page.drawing ? [m.embed_coast(), credits.boundaries] : [])];
	const oembed = page.oembed
		? `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(site.origin + page.oembed)}" title="${title}" />`
		: '';
	return documentWith(
		policy,
		`<meta name="robots" content="noindex" />
<title>${title}</title>
<meta name="description" content="${escapeHtml(page.description)}" />
<link rel="canonical" href="${url}" />
${oembed}
<style>${styles}</style>`,
		`<main>${outward(page.words + figure)}</main>
<p class="foot"><a href="${url}" target="_blank" rel="noopener">${title}</a> · ${credit.join(' · ')}</p>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}`
	);
}
