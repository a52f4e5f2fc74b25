import { inLocale, langOf, locales } from '$lib/core/locale.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { focusOf } from '$lib/data/map/focus.ts';
import { firstSentence } from '$lib/data/record/card.ts';
import { hrefOf, recordOf, titleLangOf } from '$lib/data/record/ref.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import { borderNote, showsDisputed } from '$lib/features/cards/card-map.server.ts';
import { cardWords } from '$lib/features/cards/card-words.ts';
import { drawingOf } from '$lib/features/drawing/drawing.server.ts';
import { documentOf, langFor } from './document.server.ts';
import { escapeHtml } from '$lib/core/escape-html.ts';
import { oembedPath } from './paths.ts';

/** A record as an embedded page: what its preview card says, its summary, its map. Throws for an unknown id. */
export async function recordEmbed(atlas: Atlas, id: string): Promise<string> {
	const record = recordOf(atlas, id);
	const kind = record.kind as PageKind;
	const words = cardWords(atlas, id);
	const drawing = await drawingOf(atlas, focusOf(atlas, id));
	const summary = 'summary' in record ? record.summary : { en: '' };
	const names = locales.flatMap((lang) => {
		const name = words.inLanguages[lang];
		return name ? [`<span${langFor(lang)}>${escapeHtml(name)}</span>`] : [];
	});
	const lines = [
		`<p class="soft">${escapeHtml(words.kind)}</p>`,
		`<h1${langFor(titleLangOf(record))}>${escapeHtml(words.title)}</h1>`,
		names.length > 0 && `<p class="soft">${names.join(' · ')}</p>`,
		`<p${langFor(langOf(summary))}>${escapeHtml(inLocale(summary))}</p>`,
		`<p class="soft">${words.facts.map(escapeHtml).join(' · ')}</p>`
	];
	return documentOf({
		title: words.title,
		description: firstSentence(inLocale(summary)),
		path: hrefOf(kind, id),
		words: lines.filter((line) => line !== false).join(''),
		drawing,
		oembed: oembedPath(hrefOf(kind, id)),
		// What is embedded may be seen in any width: the islands are looked for in a wide one.
		...(showsDisputed(atlas, drawing, [0, 0, 1200, 630]) && { note: borderNote })
	});
}
