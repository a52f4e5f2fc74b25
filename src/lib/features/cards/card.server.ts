// The preview of a page, 1200 × 630 px: words on the left, the map of its first paint on the right.
import { site } from '$lib/core/site.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { locales } from '$lib/core/locale.ts';
import { focusOf, focusOfPath, type Focus } from '$lib/data/map/focus.ts';
import { drawingOf } from '$lib/features/drawing/drawing.server.ts';
import { m } from '$lib/paraglide/messages.js';
import { borderNote, mapIn, showsDisputed } from './card-map.server.ts';
import { cardWords, type CardWords } from './card-words.ts';
import { colours } from './colours.server.ts';
import { linesOf, outlineOf } from './letters.server.ts';
import { pictureOf } from './picture.server.ts';

const size = { width: 1200, height: 630 };
const map = [570, 0, 630, 630] as const;
const left = 52;
const column = map[0] - 2 * left + 8;

/** A text of the column: how large it is, and how far below the line before it its own base line lies. */
interface Text {
	text: string;
	size: number;
	weight?: 400 | 600;
	colour?: string;
	/** How many lines it may have. */
	most?: number;
	below: number;
}

const soft = colours['ink-soft'];
/** Characters of Japanese, about twice as wide as others. */
const wide = /[\u3000-\u9fff\uff00-\uffef]/g;

/** Japanese has one weight: in a bold text all letters are of it, and drawn thicker. */
function faceOf({ text, size: px, weight = 400, colour = colours.ink }: Text) {
	const isThick = weight === 600 && text.match(wide) !== null;
	return {
		face: isThick ? 400 : weight,
		paint: `fill="${colour}"${isThick ? ` stroke="${colour}" stroke-width="${(px * 0.03).toFixed(2)}"` : ''}`
	} as const;
}

/** Texts under one another, from a base line down, each broken into lines. */
function stacked(texts: readonly Text[], top: number): string {
	let y = top;
	return texts
		.flatMap((each) => {
			const { text, size: px, most = 1, below } = each;
			const { face, paint } = faceOf(each);
			return linesOf(text, column, px, face, most).map((line, i) => {
				y += i === 0 ? below : px * 1.2;
				return `<path d="${outlineOf(line, { x: left, y }, px, face)}" ${paint}/>`;
			});
		})
		.join('');
}

function wordsOf({ kind, title, inLanguages, lead, facts }: CardWords): string {
	const others = locales.flatMap((lang) => inLanguages[lang] ?? []);
	// A long title is set smaller, so that it is read whole.
	const length = title.length + (title.match(wide)?.length ?? 0);
	const px = length > 90 ? 34 : length > 48 ? 40 : 48;
	return stacked(
		[
			{ text: kind, size: 22, colour: soft, below: 0 },
			{ text: title, size: px, weight: 600, most: 4, below: px * 1.35 },
			...others.map((text, i) => ({ text, size: 24, colour: soft, below: i === 0 ? 42 : 34 })),
			...(lead ? [{ text: lead, size: 24, most: 5, below: 56 }] : []),
			...facts.map((text, i) => ({
				text,
				size: 24,
				most: i === 0 ? 1 : 2,
				below: i === 0 ? 56 : 36
			}))
		],
		84
	);
}

/** The whole card. The foot says whose it is; where the disputed islands are seen, that no side is taken. */
function svgOf(words: CardWords, drawn: string, isDisputed: boolean): string {
	const foot = stacked(
		[
			...(isDisputed ? [{ text: borderNote, size: 16, colour: soft, most: 2, below: 0 }] : []),
			{ text: site.name, size: 26, weight: 600, below: isDisputed ? 38 : 0 } as const,
			{ text: m.cards_attribution(), size: 16, colour: soft, below: 27 }
		],
		isDisputed ? 500 : 560
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
		`<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>`,
		drawn,
		`<path d="M${map[0]} 0V${size.height}" stroke="${colours['line-strong']}" stroke-width="2"/>`,
		wordsOf(words),
		foot,
		'</svg>'
	].join('');
}

async function cardOf(atlas: Atlas, words: CardWords, focus: Focus | undefined) {
	const drawing = await drawingOf(atlas, focus);
	return pictureOf(svgOf(words, mapIn(drawing, map), showsDisputed(atlas, drawing, map)));
}

/** The card of a record as PNG. Throws for an unknown id, and where a character has no font. */
export const recordCard = (atlas: Atlas, id: string): Promise<Uint8Array> =>
	cardOf(atlas, cardWords(atlas, id), focusOf(atlas, id));

/** The card of a page that is about no record, with the map that the page at that path has. */
export const pageCard = (atlas: Atlas, words: CardWords, path: string): Promise<Uint8Array> =>
	cardOf(atlas, words, focusOfPath(atlas, path));

/** The card of every page that has none of its own: the atlas with its six places. */
export const atlasCard = (atlas: Atlas, records: number): Promise<Uint8Array> =>
	cardOf(
		atlas,
		{
			kind: m.cards_atlas_kinds(),
			title: site.tagline,
			inLanguages: {},
			facts: [
				m.cards_atlas_asks_first(),
				m.cards_atlas_asks_then(),
				m.cards_atlas_counts({ records, sources: Object.keys(atlas.records.sources).length })
			]
		},
		undefined
	);

/** A card as it is sent. */
export const pngOf = (card: Uint8Array): Response =>
	new Response(new Uint8Array(card), { headers: { 'content-type': 'image/png' } });
