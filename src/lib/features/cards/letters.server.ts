// Text as outlines: preview cards are written in the fonts of the site, whatever fonts the machine has that builds it.
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { locale } from '$lib/core/locale.ts';

type Weight = 400 | 600;

const plex = 'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans';
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const open = (file: string) => create(readFileSync(file)) as Font;
const japanese = open(`geo/dist/${locale}/plex-sans-jp.woff2`);
/** The fonts of a weight: each is asked for what the ones before it lack. Japanese has one weight. */
const fonts: Record<Weight, Font[]> = {
	400: [...scripts.map((script) => open(`${plex}-${script}-400-normal.woff2`)), japanese],
	600: [...scripts.map((script) => open(`${plex}-${script}-600-normal.woff2`)), japanese]
};

/** The font that has a character. Throws where none has, so that no card shows a box. */
function fontOf(character: string, weight: Weight): Font {
	const code = character.codePointAt(0) ?? 0;
	const font = fonts[weight].find((one) => one.hasGlyphForCodePoint(code));
	if (!font)
		throw new Error(
			`no font of the atlas has "${character}" (U+${code.toString(16)}) of a preview card`
		);
	return font;
}

/** Runs of characters that one font has. */
function runsOf(text: string, weight: Weight): { font: Font; text: string }[] {
	const runs: { font: Font; text: string }[] = [];
	for (const character of text) {
		const last = runs.at(-1);
		const font = fontOf(character, weight);
		if (last?.font === font) last.text += character;
		else runs.push({ font, text: character });
	}
	return runs;
}

/** How wide a line of text is, in px. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
	const widths = runsOf(text, weight).map(
		({ font, text: run }) => (font.layout(run).advanceWidth * size) / font.unitsPerEm
	);
	return widths.reduce((sum, width) => sum + width, 0);
}

/** Where a line begins: on its base line, in px. */
interface Spot {
	x: number;
	y: number;
}

/** A line of text as the data of an SVG path. */
export function outlineOf(
	text: string,
	{ x, y }: Spot,
	size: number,
	weight: Weight = 400
): string {
	let at = x;
	let path = '';
	for (const { font, text: run } of runsOf(text, weight)) {
		const scale = size / font.unitsPerEm;
		const { glyphs, positions } = font.layout(run);
		for (const [i, glyph] of glyphs.entries()) {
			const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
			path += glyph.path
				.scale(scale, -scale)
				.translate(at + xOffset * scale, y - yOffset * scale)
				.toSVG();
			at += xAdvance * scale;
		}
	}
	return path;
}

/** Where a line may be broken: between words, and between Japanese characters of which one may end a line, the next begin one. */
const breaks =
	/(?<=[ –—-])|(?<![「『（])(?=[\u3040-\u9fff])(?![ー・ぁぃぅぇぉっゃゅょァィゥェォッャュョ々])/u;
const piecesOf = (text: string) => text.split(breaks).filter(Boolean);

/** A text in lines of at most so many px; what does not fit into the last of them ends in an ellipsis. */
export function linesOf(
	text: string,
	width: number,
	size: number,
	weight: Weight,
	most: number
): string[] {
	const lines = [''];
	const fits = (line: string) => widthOf(line.trimEnd(), size, weight) <= width;
	for (const piece of piecesOf(text)) {
		const line = lines.at(-1) ?? '';
		if (line === '' || fits(line + piece)) lines[lines.length - 1] = line + piece;
		else lines.push(piece);
	}
	const kept = lines.slice(0, most).map((line) => line.trimEnd());
	if (lines.length > most) kept[most - 1] = shortened(`${kept[most - 1]} ${lines[most]}`, fits);
	return kept.map((line) => (fits(line) ? line : shortened(line, fits)));
}

/** As much of a line as fits before an ellipsis. */
function shortened(line: string, fits: (line: string) => boolean): string {
	const characters = [...line];
	while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
	return `${characters.join('').trimEnd()}…`;
}
