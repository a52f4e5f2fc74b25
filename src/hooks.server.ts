import type { Handle } from '@sveltejs/kit';
import { barePath, locale, localPath } from '$lib/core/locale.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';
import { drawingOf } from '$lib/features/drawing/drawing.server.ts';
import { markupOf } from '$lib/features/drawing/markup.server.ts';
import { scriptOf } from '$lib/features/structured/json-ld.ts';
import { structuredOf } from '$lib/features/structured/structured.ts';
import firstScript from './first.js?raw';
import { isReadingRoom } from '$lib/core/reading-rooms.ts';
import { withoutComments } from '$lib/core/without-comments.js';
import { m } from '$lib/paraglide/messages.js';

const first = withoutComments(firstScript);

/** What the frame of every page says: src/app.html names each between two signs. */
const frame: Record<string, string> = {
	lang: locale,
	prefix: localPath('/').slice(0, -1),
	app_skip: m.app_skip(),
	app_changes: m.app_changes(),
	app_lost: m.app_lost(),
	app_broken: m.app_broken(),
	app_late: m.app_late(),
	app_stayed: m.app_stayed(),
	app_again: m.app_again()
};
const inFrame = /%(lang|prefix|app_\w+)%/g;

/**
 * The first-paint drawing of a page as markup. It lies outside the hydrated root, so that no script repeats its paths. Of the
 * two scripts round it in src/app.html one keeps marks and words as large in any window; the other moves it, which comes
 * first to be seen first, behind the text, to be reached after it by the keyboard.
 */
async function drawingAt(path: string): Promise<string> {
	// The page of the borders opens the strip of their years: src/first.js keeps its room.
	const hasYears = path === '/borders/';
	const { svg, key } = markupOf(await drawingOf(atlas, focusOfPath(atlas, path), hasYears));
	return `<div class="drawing-map">${svg}</div>${key}`;
}

/** The font files that the first paint needs; all others load when they are used. */
const isFirstFace =
	locale === 'ru'
		? /ibm-plex-sans-(latin|cyrillic)-(400|600)-normal.*\.woff2$/
		: /ibm-plex-sans-latin-(400|600)-normal.*\.woff2$/;

export const handle: Handle = ({ event, resolve }) => {
	// A page leads to itself in the other languages, which are built by themselves.
	const { pathname } = event.url;
	if (localPath(barePath(pathname)) !== pathname) return new Response(null, { status: 404 });
	return resolve(event, {
		async transformPageChunk({ html }) {
			if (!html.includes('%drawing%')) return html;
			const path = barePath(event.url.pathname);
			const drawing = await drawingAt(path);
			// A page without an address of its own says nothing of itself.
			const structured = html.includes('rel="canonical"')
				? scriptOf(structuredOf(atlas, path))
				: '';
			return (
				html
					// Words and drawing first: on a slow line scripts and fonts would take half of it from them.
					.replaceAll(' rel="modulepreload">', ' rel="modulepreload" fetchpriority="low">')
					.replaceAll(inFrame, (whole, name: string) => frame[name] ?? whole)
					.replace('<html ', isReadingRoom(path) ? '<html data-room ' : '<html ')
					.replace('%drawing%', () => drawing)
					.replace('%structured%', () => structured)
					.replace('%first%', () => `<script>${first}</script>`)
			);
		},
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && isFirstFace.test(path))
	});
};
