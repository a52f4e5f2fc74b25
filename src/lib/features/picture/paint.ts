import { fontOf, isWord, type Part, type Shape, type Word } from './parts.ts';
import type { Measure } from './strip.ts';

/** A canvas of so many px, each of them `ratio` pixels wide and high. Throws where the browser gives none. */
export function canvasOf(width: number, height: number, ratio: number): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
	const context = canvas.getContext('2d');
	if (!context) throw new Error('this browser draws no canvas');
	context.scale(ratio, ratio);
	return context;
}

/** Measures words in the fonts of the page. */
export function measureWords(): Measure {
	const context = canvasOf(1, 1, 1);
	return (text, font) => {
		context.font = fontOf(font);
		return context.measureText(text).width;
	};
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
	const {
		d,
		x = 0,
		y = 0,
		scale = 1,
		fill,
		stroke,
		width = 1,
		dash = [],
		isRound,
		opacity = 1
	} = shape;
	context.save();
	context.translate(x, y);
	context.scale(scale, scale);
	context.globalAlpha = opacity;
	context.lineWidth = width;
	context.lineJoin = 'round';
	context.lineCap = isRound ? 'round' : 'butt';
	context.setLineDash([...dash]);
	const path = new Path2D(d);
	if (fill) {
		context.fillStyle = fill;
		context.fill(path);
	}
	if (stroke) {
		context.strokeStyle = stroke;
		context.stroke(path);
	}
	context.restore();
}

const aligned = { start: 'left', middle: 'center', end: 'right' } as const;

function paintWord(context: CanvasRenderingContext2D, word: Word): void {
	const { text, x, y, ink, anchor = 'start', spacing = 0, opacity = 1, halo } = word;
	context.save();
	context.font = fontOf(word);
	context.textAlign = aligned[anchor];
	context.globalAlpha = opacity;
	context.lineJoin = 'round';
	// Older browsers set the letters closer.
	if ('letterSpacing' in context) context.letterSpacing = `${spacing}px`;
	if (halo) {
		context.strokeStyle = halo.ink;
		context.lineWidth = halo.width;
		context.strokeText(text, x, y);
	}
	context.fillStyle = ink;
	context.fillText(text, x, y);
	context.restore();
}

/** Draws parts at an offset from the top, in px. */
export function paint(context: CanvasRenderingContext2D, parts: readonly Part[], top = 0): void {
	context.save();
	context.translate(0, top);
	for (const part of parts)
		if (isWord(part)) paintWord(context, part);
		else paintShape(context, part);
	context.restore();
}

/** Loads the faces that words are set in: what no page has shown yet is not there. */
export async function loadFaces(parts: readonly Part[]): Promise<void> {
	const byFont = new Map<string, string>();
	for (const word of parts.filter(isWord))
		byFont.set(fontOf(word), (byFont.get(fontOf(word)) ?? '') + word.text);
	await Promise.allSettled([...byFont].map(([font, text]) => document.fonts.load(font, text)));
}

/** The file of a canvas. Rejects where the browser can make none of it, as of one that is too large. */
export const fileOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
	new Promise((resolve, reject) => {
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG of the map'))),
			'image/png'
		);
	});
