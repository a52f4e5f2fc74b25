import { boxOfName } from '$lib/core/name-candidates.ts';
import type { MapPicture } from '$lib/map/map-picture.ts';
import { readPalette } from '$lib/map/palette.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { drawLayers } from './draw-layers.ts';
import { keyLayers, keyOf } from './key.ts';
import { canvasOf, fileOf, loadFaces, measureWords, paint } from './paint.ts';
import { isWord, type Part } from './parts.ts';
import { seenDrawing } from './page-drawing.ts';
import { pictures, type PictureKind } from './picture-name.ts';
import type { Pose } from './pose.ts';
import { scaleBars } from './scale-bars.ts';
import { standingNames } from './standing-names.ts';
import { layOut, type Strip } from './strip.ts';
import { stripWords, type Told } from './strip-words.ts';
import { markupOf, writeSvg } from './write-svg.ts';

interface Wanted {
	kind: PictureKind;
	/** Undefined while no live map stands: the drawing of the page is taken. */
	pose: Pose | undefined;
	told: Omit<Told, 'hasRelief'>;
}

interface Shown {
	width: number;
	height: number;
	metresPerPx: number;
	/** Ids of the style layers that are explained, as far as they draw something. */
	inView: ReadonlySet<string>;
	palette: Palette;
}

/** The strip below a map, its faces loaded: what is measured before would be of another font. */
async function stripBelow(shown: Shown, told: Told): Promise<Strip> {
	const { width, metresPerPx, inView, palette } = shown;
	const words = stripWords(told);
	const text = [words.title, ...words.says, ...words.credits].join(' ');
	const face = { text, x: 0, y: 0, size: 12, ink: '' };
	await loadFaces([face, { ...face, isBold: true }]);
	const bars = scaleBars(metresPerPx, Math.min(90, width / 4));
	return layOut(words, bars, { width, key: keyOf(inView, palette) }, palette, measureWords());
}

const shownOn = (picture: MapPicture): Shown => ({
	...picture.size,
	metresPerPx: picture.metresPerPx,
	inView: picture.inView(keyLayers),
	palette: picture.palette
});

/** The map as it stands, with the names over it and the strip below it. */
async function livePng(picture: MapPicture, told: Told, ratio: number): Promise<Blob> {
	const shown = shownOn(picture);
	const { width, height, palette } = shown;
	const names = standingNames(picture.names, (at) => picture.project(at), palette);
	const strip = await stripBelow(shown, told);
	await loadFaces(names);
	const pixels = await picture.pixels(ratio);
	const context = canvasOf(width, height + strip.height, ratio);
	// Round a globe the map has no pixels.
	paint(context, [{ d: `M0 0H${width}V${height}H0Z`, fill: palette.paper }]);
	context.drawImage(pixels, 0, 0, width, height);
	paint(context, names);
	paint(context, strip.parts, height);
	return fileOf(context.canvas);
}

async function liveSvg(picture: MapPicture, told: Told): Promise<Blob> {
	const shown = shownOn(picture);
	const names = standingNames(picture.names, (at) => picture.project(at), shown.palette);
	const boxes = names
		.filter(isWord)
		.map(({ text, x, y, anchor = 'start' }) =>
			boxOfName({ name: text, x, y: y - 5 }, { dx: 0, dy: 0, anchor }, 20)
		);
	await loadFaces(names);
	const { defs, parts } = await drawLayers(picture, boxes, measureWords());
	return svgFile(shown, told, defs, [...parts, ...names]);
}

async function svgFile(
	shown: Shown,
	told: Told,
	defs: string,
	parts: readonly Part[]
): Promise<Blob> {
	const { width, height } = shown;
	const strip = await stripBelow(shown, told);
	const text = writeSvg({
		title: told.title,
		width,
		height,
		whole: height + strip.height,
		defs,
		map: markupOf(parts),
		strip: markupOf(strip.parts)
	});
	return new Blob([text], { type: pictures.svg.type });
}

/** The drawing of the page; in a PNG its shapes come from an SVG, and its words in the fonts of the page. */
async function fromDrawing(told: Told, kind: PictureKind): Promise<Blob> {
	const palette = readPalette();
	const { defs, parts, ...seen } = seenDrawing(palette);
	const shown = { ...seen, palette };
	if (kind === 'svg') return svgFile(shown, told, defs, parts);
	const { width, height } = shown;
	const { ratio } = pictures[kind];
	const strip = await stripBelow(shown, told);
	const shapes = parts.filter((part) => !isWord(part));
	const drawn = { title: '', width, height, whole: height, strip: '' };
	const svg = writeSvg({ ...drawn, defs, map: markupOf(shapes) });
	const address = URL.createObjectURL(new Blob([svg], { type: pictures.svg.type }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const context = canvasOf(width, height + strip.height, ratio);
		context.drawImage(image, 0, 0, width, height);
		const words = parts.filter(isWord);
		await loadFaces(words);
		paint(context, words);
		paint(context, strip.parts, height);
		return await fileOf(context.canvas);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Makes a file of the map that stands now. Rejects where the browser cannot. */
export async function makePicture({ kind, pose, told }: Wanted): Promise<Blob> {
	if (!pose) return fromDrawing({ ...told, hasRelief: false }, kind);
	const full = { ...told, hasRelief: true };
	if (kind === 'svg') return pose((picture) => liveSvg(picture, full), { isFlat: true });
	return pose((picture) => livePng(picture, full, pictures[kind].ratio));
}
