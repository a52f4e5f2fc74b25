import type { Palette } from '$lib/layers/tokens.ts';
import type { KeyEntry } from './key.ts';
import { movedTo, toBaseline, type Part, type Shape } from './parts.ts';
import type { ScaleBar } from './scale-bars.ts';
import type { StripWords } from './strip-words.ts';

/** How wide words are, in px. */
export type Measure = (text: string, font: { size: number; isBold?: boolean }) => number;

/** The strip of words below a map; its parts are in px from its own top. */
export interface Strip {
	height: number;
	parts: Part[];
}

const [margin, gap] = [14, 7];
/** Of a sign in the key, with what parts it from its words. */
const signWidth = 28;
const styles = {
	title: { size: 16, isBold: true },
	says: { size: 12.5, isBold: false },
	small: { size: 11, isBold: false }
};
type Style = (typeof styles)[keyof typeof styles];

/**
 * Where a line may be broken: behind a blank, and between Japanese characters that may end a line and begin one.
 */
const breaks =
	/(?<= )|(?<=[\u3001-\u30ff\u3400-\u9fff\uff01-\uff5e])(?<![「『（])(?![\s、。，．・：；？！」』）ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々])/u;

/** Lines no wider than this; a word that is wider by itself, such as an address, goes on in the next. */
export function wrap(text: string, style: Style, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(breaks)) {
		const longer = line + word;
		if (measure(longer.trimEnd(), style) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = '';
		for (const sign of word) {
			if (line && measure((line + sign).trimEnd(), style) > width) {
				lines.push(line);
				line = '';
			}
			line += sign;
		}
	}
	return [...lines, line].map((each) => each.trimEnd()).filter(Boolean);
}

/** A scale, from its right end on the line of the title: the words over a line with two ends. */
function drawBar({ label, length }: ScaleBar, right: number, ink: string): Part[] {
	const [top, foot] = [margin + 14, margin + 19];
	const left = right - length;
	return [
		{ d: `M${left} ${top}V${foot}H${right}V${top}`, stroke: ink, width: 1.5 },
		{ text: label, x: (left + right) / 2, y: top, size: 11, ink, anchor: 'middle' }
	];
}

/** What the signs on the map mean, beside each other and in a new line where they have to be. */
function drawKey(
	entries: readonly KeyEntry[],
	width: number,
	top: number,
	ink: string,
	measure: Measure
) {
	const parts: Part[] = [];
	const { size } = styles.small;
	let [x, y] = [margin, top + 8];
	for (const { text, parts: sign } of entries) {
		const wide = signWidth + measure(text, styles.small);
		if (x > margin && x + wide > margin + width) [x, y] = [margin, y + 18];
		const at = { x, y };
		parts.push(...sign.map((part) => movedTo(part, { ...at, opacity: part.opacity ?? 1 })));
		parts.push({ text, x: x + signWidth, y: y + size * toBaseline, size, ink });
		x += wide + 16;
	}
	return { parts, height: y + 8 - top };
}

/** Lays out the strip below a map that is so many px wide. */
export function layOut(
	words: StripWords,
	bars: readonly ScaleBar[],
	{ width, key }: { width: number; key: readonly KeyEntry[] },
	palette: Palette,
	measure: Measure
): Strip {
	const parts: Part[] = [];
	const inner = width - 2 * margin;
	let right = width - margin;
	// Sailors have wider maps.
	for (const each of bars.slice(0, width < 480 ? 1 : 2).toReversed()) {
		parts.push(...drawBar(each, right, palette.ink));
		right -= each.length + 14;
	}
	let y = margin;
	const write = (text: string, style: Style, room: number, opacity = 1) => {
		for (const line of wrap(text, style, room, measure)) {
			y += style.size * 1.35;
			parts.push({
				text: line,
				x: margin,
				y: y - style.size * 0.3,
				ink: palette.ink,
				opacity,
				...style
			});
		}
	};
	write(words.title, styles.title, right - margin);
	y = Math.max(y, margin + 20) + gap / 2;
	for (const text of words.says) write(text, styles.says, inner);
	y += gap;
	if (key.length > 0) {
		const { parts: signs, height } = drawKey(key, inner, y, palette.ink, measure);
		parts.push(...signs);
		y += height + gap;
	}
	for (const text of words.credits) write(text, styles.small, inner, 0.8);
	const height = Math.ceil(y + margin - 4);
	const ground: Shape[] = [
		{ d: `M0 0H${width}V${height}H0Z`, fill: palette.paper },
		{ d: `M0 .5H${width}`, stroke: palette.coast, width: 1 }
	];
	return { height, parts: [...ground, ...parts] };
}
