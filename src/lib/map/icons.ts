import { stripeWidth, tintOpacity } from '$lib/core/claim-looks.ts';
import { isMarkShape, markShapes, ringRadius, type MarkShape } from '$lib/core/mark-shapes.ts';
import type { Palette, Token } from '$lib/layers/tokens.ts';

/** Images are drawn at twice their size, for sharp screens. */
export const pixelRatio = 2;

const tokenOf: Record<string, Token> = {
	events: 'event',
	projects: 'project',
	agreements: 'agreement'
};

function canvas(size: number): CanvasRenderingContext2D {
	const element = document.createElement('canvas');
	element.width = element.height = size * pixelRatio;
	const context = element.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('this browser draws no canvas');
	context.scale(pixelRatio, pixelRatio);
	return context;
}

function drawMark(kind: MarkShape, hollow: boolean, palette: Palette): ImageData {
	const size = 20;
	const context = canvas(size);
	const path = new Path2D(markShapes[kind]);
	const ink = palette[tokenOf[kind] ?? 'ink'];
	context.translate(1, 1);
	context.scale(18 / 24, 18 / 24);
	context.lineJoin = 'round';
	context.lineWidth = 4;
	context.strokeStyle = palette.paper;
	context.stroke(path);
	context.fillStyle = hollow ? palette.paper : ink;
	context.fill(path);
	if (hollow) {
		context.lineWidth = 3;
		context.strokeStyle = ink;
		context.stroke(path);
	}
	return context.getImageData(0, 0, size * pixelRatio, size * pixelRatio);
}

/** A disc with the total in it, inside a ring divided by kind; `counts` in the order events, projects, agreements. */
function drawCluster(counts: number[], palette: Palette): ImageData {
	const total = counts.reduce((a, b) => a + b, 0);
	const radius = ringRadius(total);
	const size = radius * 2 + 4;
	const context = canvas(size);
	const centre = size / 2;
	context.fillStyle = palette.paper;
	context.beginPath();
	context.arc(centre, centre, radius + 1, 0, 2 * Math.PI);
	context.fill();
	const inks = [palette.event, palette.project, palette.agreement];
	let angle = -Math.PI / 2;
	context.lineWidth = 4;
	counts.forEach((count, i) => {
		if (count === 0) return;
		const next = angle + (2 * Math.PI * count) / total;
		context.strokeStyle = inks[i] ?? palette.ink;
		context.beginPath();
		context.arc(centre, centre, radius - 2, angle, next);
		context.stroke();
		angle = next;
	});
	context.fillStyle = palette.ink;
	context.font = `600 ${total < 10 ? 13 : 14}px 'IBM Plex Sans', sans-serif`;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.fillText(String(total), centre, centre + 1);
	return context.getImageData(0, 0, size * pixelRatio, size * pixelRatio);
}

/** A pin whose tip is the middle of its lower edge; in its head a mark, or how many marks it stands for. */
function drawPin(kind: string, fill: string, palette: Palette): ImageData {
	const [size, head] = [44, 15];
	const context = canvas(size);
	const [x, y] = [size / 2, head + 3];
	context.beginPath();
	context.arc(x, y, head, Math.PI * 0.8, Math.PI * 0.2);
	context.lineTo(x, size - 1);
	context.closePath();
	context.lineJoin = 'round';
	context.lineWidth = 2.5;
	context.fillStyle = palette.paper;
	context.strokeStyle = palette.selected;
	context.fill();
	context.stroke();
	if (kind === 'count') {
		context.fillStyle = palette.ink;
		context.font = "600 14px 'IBM Plex Sans', sans-serif";
		context.textAlign = 'center';
		context.textBaseline = 'middle';
		context.fillText(fill, x, y + 1);
	} else if (kind === 'places') {
		context.fillStyle = palette.selected;
		context.beginPath();
		context.arc(x, y, 6, 0, 2 * Math.PI);
		context.fill();
	} else if (isMarkShape(kind)) {
		const mark = document.createElement('canvas');
		const image = drawMark(kind, fill === 'hollow', palette);
		[mark.width, mark.height] = [image.width, image.height];
		mark.getContext('2d')?.putImageData(image, 0, 0);
		context.drawImage(mark, x - 10, y - 10, 20, 20);
	}
	return context.getImageData(0, 0, size * pixelRatio, size * pixelRatio);
}

const hatches: Record<string, { token: Token; lean: 1 | -1 | 0 }> = {
	japan: { token: 'claim-japan', lean: 1 },
	russia: { token: 'claim-russia', lean: -1 },
	undivided: { token: 'claim-both', lean: 0 }
};

/** The hatch of an administration: each side leans its own way, so that it is read without colour too. */
function drawHatch(holder: string, palette: Palette): ImageData | undefined {
	const hatch = hatches[holder];
	if (!hatch) return undefined;
	const size = 8;
	const context = canvas(size);
	context.strokeStyle = context.fillStyle = palette[hatch.token];
	context.globalAlpha = 0.75;
	context.lineWidth = 1.1;
	if (hatch.lean === 0) {
		context.beginPath();
		context.arc(size / 2, size / 2, 1.1, 0, 2 * Math.PI);
		context.fill();
	}
	// Three strokes, so that the pattern continues across the corners of its tile.
	else
		for (const shift of [-size, 0, size]) {
			context.beginPath();
			context.moveTo(shift, hatch.lean === 1 ? size : 0);
			context.lineTo(shift + size, hatch.lean === 1 ? 0 : size);
			context.stroke();
		}
	return context.getImageData(0, 0, size * pixelRatio, size * pixelRatio);
}

/** Stripes of both sides' colours, equally wide and equally strong, falling as the fall of the page. */
function drawStripes(palette: Palette): ImageData {
	const size = 2 * stripeWidth;
	const context = canvas(size);
	context.globalAlpha = tintOpacity;
	const inks = [palette['claim-japan'], palette['claim-russia']];
	// Along the diagonal of the tile a stripe is as long as it is wide, so that four of them fill it and its neighbours.
	for (let i = -2; i < 4; i++) {
		context.fillStyle = inks[(i + 2) % 2] ?? palette.ink;
		context.beginPath();
		context.moveTo(i * stripeWidth, 0);
		context.lineTo((i + 1) * stripeWidth, 0);
		context.lineTo((i + 1) * stripeWidth - size, size);
		context.lineTo(i * stripeWidth - size, size);
		context.closePath();
		context.fill();
	}
	return context.getImageData(0, 0, size * pixelRatio, size * pixelRatio);
}

/** A town: a small open ring, as on a chart. */
function drawTown(palette: Palette): ImageData {
	const size = 8;
	const context = canvas(size);
	context.beginPath();
	context.arc(size / 2, size / 2, 2.4, 0, 2 * Math.PI);
	context.fillStyle = palette.halo;
	context.fill();
	context.lineWidth = 1.3;
	context.strokeStyle = palette.label;
	context.stroke();
	return context.getImageData(0, 0, size * pixelRatio, size * pixelRatio);
}

/** A stop of a route: the numbers of its records, on a disc as wide as they are. */
function drawStop(label: string, palette: Palette): ImageData {
	const [height, font] = [26, "600 14px 'IBM Plex Sans', sans-serif"];
	const context = canvas(height);
	context.font = font;
	const width = Math.max(height, Math.ceil(context.measureText(label).width) + 16);
	const wide = context.canvas;
	wide.width = width * pixelRatio;
	context.scale(pixelRatio, pixelRatio);
	context.beginPath();
	context.roundRect(2, 2, width - 4, height - 4, height / 2);
	context.fillStyle = palette.selected;
	context.strokeStyle = palette.paper;
	context.lineWidth = 2.5;
	context.fill();
	context.stroke();
	context.fillStyle = palette.paper;
	context.font = font;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.fillText(label, width / 2, height / 2 + 1);
	return context.getImageData(0, 0, width * pixelRatio, height * pixelRatio);
}

/**
 * The image of an id: `mark/events/full`, `mark/projects/hollow`, `cluster/3/0/2` (events, projects,
 * agreements), `pin/events/full`, `pin/places`, `pin/count/4`, `hatch/japan`, `claim/both`, `stop/1 · 3` or `town`. Undefined for any other.
 */
export function drawIcon(id: string, palette: Palette): ImageData | undefined {
	const [family, ...rest] = id.split('/');
	const [kind = '', fill = ''] = rest;
	if (family === 'mark' && isMarkShape(kind)) return drawMark(kind, fill === 'hollow', palette);
	if (family === 'pin') return drawPin(kind, fill, palette);
	if (family === 'hatch') return drawHatch(kind, palette);
	if (family === 'claim') return drawStripes(palette);
	if (family === 'town') return drawTown(palette);
	if (family === 'stop') return drawStop(kind, palette);
	return family === 'cluster' ? drawCluster(rest.map(Number), palette) : undefined;
}
