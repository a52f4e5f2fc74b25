import { zoomOfWorld } from '$lib/core/framing.ts';
import { unproject } from '$lib/core/mercator.ts';
import { markKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { patterns } from './draw-layers.ts';
import { movedTo, toBaseline, type Part, type Shape, type Word } from './parts.ts';
import { metresPerPx } from './scale-bars.ts';
import { signOf } from './signs.ts';

/** The drawing of the first paint, as it is seen in the window. */
export interface SeenDrawing {
	width: number;
	height: number;
	defs: string;
	parts: Part[];
	metresPerPx: number;
	/** Ids of the style layers of the live map that stand in it, as far as a key explains them. */
	inView: ReadonlySet<string>;
}

interface Look {
	/** Where the window begins that the drawing is seen in. */
	left: number;
	top: number;
	palette: Palette;
}

/** Whether a paint is none, or cannot be seen. */
const isNone = (paint: string) => paint === 'none' || paint === 'rgba(0, 0, 0, 0)';

/** Where an element stands in the picture, and how much larger than it says: nothing in the drawing is turned. */
function placeOf(element: SVGGraphicsElement, { left, top }: Look) {
	const { a, e, f } = element.getScreenCTM() ?? new DOMMatrix();
	return { x: e - left, y: f - top, scale: a };
}

const pathOf = (element: Element): string =>
	(element.localName === 'use'
		? document.querySelector(element.getAttribute('href') ?? '')
		: element
	)?.getAttribute('d') ?? '';

function shapeOf(element: SVGGraphicsElement, opacity: number, look: Look): Shape {
	const style = getComputedStyle(element);
	const place = placeOf(element, look);
	const isFixed = style.vectorEffect === 'non-scaling-stroke';
	const px = (length: string) => Number.parseFloat(length) / (isFixed ? place.scale : 1);
	// The patterns of the page bear a letter before their names.
	const fill = style.fill.replace(/^url\("?#\w-(.+?)"?\)$/, 'url(#$1)');
	return {
		d: pathOf(element),
		...place,
		opacity: opacity * Number(style.fillOpacity),
		...(!isNone(fill) && { fill }),
		...(!isNone(style.stroke) && {
			stroke: style.stroke,
			width: px(style.strokeWidth),
			dash: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[, ]+/).map(px)
		})
	};
}

function wordOf(element: SVGTextElement, opacity: number, look: Look): Word {
	const style = getComputedStyle(element);
	const { x, y, scale } = placeOf(element, look);
	const at = (name: string) => Number(element.getAttribute(name) ?? 0) * scale;
	const size = Number.parseFloat(style.fontSize) * scale;
	return {
		text: element.textContent,
		x: x + at('x'),
		y: y + at('y') + size * toBaseline,
		size,
		isBold: true,
		ink: style.fill,
		anchor: style.textAnchor as 'start' | 'middle' | 'end',
		opacity,
		...(!isNone(style.stroke) && {
			halo: { ink: style.stroke, width: Number.parseFloat(style.strokeWidth) * scale }
		})
	};
}

/** A mark or a ring as the live map has it, from its parts in the drawing. */
function signIn(mark: SVGGraphicsElement, opacity: number, look: Look): Part[] {
	const counts = markKinds.map((kind) =>
		Number(
			/^\d+/.exec(mark.querySelector(`.ring.${kind}`)?.getAttribute('stroke-dasharray') ?? '0')?.[0]
		)
	);
	const single = mark.querySelector('.mark');
	const kind = markKinds.find((one) => single?.classList.contains(one));
	const fill = single?.classList.contains('hollow') ? 'hollow' : 'full';
	const id = kind ? `mark/${kind}/${fill}` : `cluster/${counts.join('/')}`;
	const { x, y } = placeOf(mark, look);
	return signOf(id, look.palette).map((part) => movedTo(part, { x, y, opacity }));
}

/** What stands for each of the layers in the drawing. */
const signs = {
	'clusters-ring': '.marks .ring',
	...Object.fromEntries(markKinds.map((kind) => [`${kind}-mark`, `.mark.${kind}`])),
	...Object.fromEntries(
		['japan', 'russia', 'both'].map((side) => [`borders-${side}`, `.line.${side}`])
	),
	'borders-claimed-by-japan': '[fill="var(--claim-japan)"]',
	'borders-claimed-by-russia': '[fill="var(--claim-russia)"]',
	'borders-claimed-by-both': '[fill="url(#d-claim-both)"]',
	'borders-run-by-japan': '[fill="url(#d-hatch-japan)"]',
	'borders-run-by-russia': '[fill="url(#d-hatch-russia)"]'
};
const layersIn = (drawing: Element): ReadonlySet<string> =>
	new Set(
		Object.entries(signs)
			.filter(([, selector]) => drawing.querySelector(selector))
			.map(([layer]) => layer)
	);

/** What is seen of an element and all in it, in the order in which it is drawn. */
function partsOf(element: Element, opacity: number, look: Look): Part[] {
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility === 'hidden') return [];
	const own = opacity * Number(style.opacity);
	if (element.matches('defs, title, .reach')) return [];
	if (element.matches('.marks .m')) return signIn(element as SVGGraphicsElement, own, look);
	if (element instanceof SVGTextElement) return [wordOf(element, own, look)];
	if (element.matches('path, use')) return [shapeOf(element as SVGGraphicsElement, own, look)];
	return [...element.children].flatMap((child) => partsOf(child, own, look));
}

/**
 * The drawing of the page, which stands while there is no live map. Where the link looks at what is not drawn, it is of
 * the page's own frame. Throws where the page shows none.
 */
export function seenDrawing(palette: Palette): SeenDrawing {
	const drawing = document.querySelector<SVGSVGElement>('.drawing');
	const box = drawing?.parentElement?.getBoundingClientRect();
	if (!drawing || !box || box.width < 1 || box.height < 1)
		throw new Error('the page shows no drawing of its map');
	const attribute = document.documentElement.dataset;
	const { drawing: hidden, tool } = attribute;
	// Shown for as long as it takes to read it, and as if no panel took its room: nothing is painted meanwhile.
	delete attribute.drawing;
	if (tool === 'panel') delete attribute.tool;
	try {
		const look = { left: box.left, top: box.top, palette };
		const parts = [...drawing.children].flatMap((child) => partsOf(child, 1, look));
		const { a: up = 1, f = 0 } = drawing.getScreenCTM() ?? {};
		const { y = '', scale = '' } = drawing.dataset;
		const middle = (box.top + box.height / 2 - f) / up;
		const [, lat] = unproject([0, Number(y) + middle / Number(scale)]);
		const [width, height] = [Math.round(box.width), Math.round(box.height)];
		return {
			width,
			height,
			defs: patterns(palette),
			parts: [{ d: `M0 0H${width}V${height}H0Z`, fill: palette.sea }, ...parts],
			metresPerPx: metresPerPx(lat, zoomOfWorld(Number(scale) * up)),
			inView: layersIn(drawing)
		};
	} finally {
		if (hidden !== undefined) attribute.drawing = hidden;
		if (tool !== undefined) attribute.tool = tool;
	}
}
