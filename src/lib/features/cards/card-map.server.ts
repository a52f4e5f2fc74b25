// The map of a preview card: the drawing of the page's first paint, as it is in a window of about the same size.
import { project } from '$lib/core/mercator.ts';
import { arc } from '$lib/core/arc.ts';
import { markShapes, ringRadius } from '$lib/core/mark-shapes.ts';
import { m } from '$lib/paraglide/messages.js';
import { disputedPlace } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { DrawnMark } from '$lib/features/drawing/drawn-marks.server.ts';
import { totalOf } from '$lib/features/drawing/drawn-names.server.ts';
import type { Drawing } from '$lib/features/drawing/drawing.server.ts';
import type { WindowClass } from '$lib/features/drawing/windows.ts';
import { colours } from './colours.server.ts';
import { outlineOf, widthOf } from './letters.server.ts';

const like: WindowClass = 'laptop';
/** What is free of the map in such a window, in px. */
const free = [507, 444] as const;
const isShown = ({ windows }: { windows: WindowClass[] | undefined }) =>
	windows?.includes(like) ?? true;

/** How large the drawing is shown: as in the window, and never larger than it is drawn where that is whole. */
function scaleOf({ width, height, whole }: Drawing): number {
	const fit = Math.min(free[0] / width, free[1] / height);
	return whole ? Math.min(1, fit) : fit;
}

function ring(counts: DrawnMark['counts']): string {
	const total = totalOf(counts);
	const radius = ringRadius(total);
	let begin = 0;
	const parts = counts.map(([kind, count]) => {
		const from = begin / total;
		begin += count;
		return `<path d="${arc(radius - 2, from, begin / total)}" fill="none" stroke="${colours[kind]}" stroke-width="4"/>`;
	});
	const number = String(total);
	const words = outlineOf(number, { x: -widthOf(number, 13, 600) / 2, y: 4.6 }, 13, 600);
	return `<circle r="${radius + 1}" fill="${colours.paper}"/>${parts.join('')}<path d="${words}" fill="${colours.ink}"/>`;
}

function mark({ counts, hollow }: DrawnMark): string {
	if (totalOf(counts) > 1) return ring(counts);
	const kind = counts[0]?.[0] ?? 'events';
	const [fill, edge] = hollow ? [colours.paper, colours[kind]] : [colours[kind], colours.paper];
	const shape = `d="${markShapes[kind]}" stroke="${edge}" stroke-width="3"`;
	// The halo lies under the shape: an edge that is drawn first, as long as the shape is not hollow.
	return `<g transform="scale(.75) translate(-12 -12)"><path ${shape} fill="${fill}" paint-order="stroke"/></g>`;
}

/** A name and the line that leads to it. */
function named(
	{ name, names }: Drawing['places'][number],
	at: (p: { x: number; y: number }) => string
): string {
	return names
		.filter(isShown)
		.map((shown) => {
			const { place, leader } = shown;
			const width = widthOf(name, 14, 600);
			const x = place.dx - { start: 0, middle: width / 2, end: width }[place.anchor];
			const d = outlineOf(name, { x, y: place.dy + 5 }, 14, 600);
			const line = leader
				? `<path d="M${leader[0].x} ${leader[0].y}L${leader[1].x} ${leader[1].y}" stroke="${colours.label}" stroke-width="1.25"/>`
				: '';
			return `<g transform="${at(shown)}">${line}<path d="${d}" fill="${colours.label}" stroke="${colours.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/></g>`;
		})
		.join('');
}

/** A box on the card, in px: `[left, top, width, height]`. */
type Box = readonly [number, number, number, number];

/** The drawing as a group that fills a box of the card. */
export function mapIn(drawing: Drawing, [left, top, width, height]: Box): string {
	const scale = scaleOf(drawing);
	const up = width / 587;
	const [cx, cy] = [drawing.width / 2, drawing.height / 2];
	const at = ({ x, y }: { x: number; y: number }) =>
		`translate(${((x - cx) * scale).toFixed(1)} ${((y - cy) * scale).toFixed(1)})`;
	const thin = (px: number) => (px / scale).toFixed(2);
	const dash = (...lengths: number[]) => `stroke-dasharray="${lengths.map(thin).join(' ')}"`;
	const land = [
		`<path d="${drawing.land}" fill="none" stroke="${colours.coast}" stroke-width="${thin(2)}" stroke-linejoin="round"/>`,
		`<path d="${drawing.land}" fill="${colours.land}"/>`,
		...drawing.areas.map(
			({ d, selected, dashed }) =>
				`<path d="${d}" fill="${colours.area}" stroke="${selected ? colours.selected : colours['area-edge']}" stroke-width="${thin(selected ? 2 : 1)}" stroke-linejoin="round" ${dashed ? dash(4, 3) : ''}/>`
		),
		...drawing.lines.map(({ d, side }) => {
			const pattern = side === 'japan' ? dash(8, 4) : side === 'russia' ? dash(9, 3, 2, 3) : '';
			const colour =
				colours[
					side === 'japan' ? 'claim-japan' : side === 'russia' ? 'claim-russia' : 'claim-both'
				];
			return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thin(1.7)}" stroke-linejoin="round" ${pattern}/>`;
		})
	];
	const marks = drawing.marks
		.filter(isShown)
		.flatMap((set) => set.marks)
		.map((one) => `<g transform="${at(one)}">${mark(one)}</g>`);
	const pins = drawing.pins.map(
		(pin) =>
			`<path transform="${at(pin)}" d="M0 0-9-16A12 12 0 1 1 9-16Z" fill="${colours.paper}" stroke="${colours.selected}" stroke-width="2.5" stroke-linejoin="round"/>`
	);
	return [
		`<clipPath id="map"><rect x="${left}" y="${top}" width="${width}" height="${height}"/></clipPath>`,
		`<g clip-path="url(#map)"><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colours.sea}"/>`,
		`<g transform="translate(${left + width / 2} ${top + height / 2}) scale(${up.toFixed(4)})">`,
		`<g transform="scale(${scale.toFixed(5)}) translate(${-cx} ${-cy})">${land.join('')}</g>`,
		...marks,
		...drawing.places.map((place) => named(place, at)),
		...pins,
		'</g></g>'
	].join('');
}

/** What is said where they are seen. */
export const borderNote = m.cards_border_note();

/** Whether the islands that both sides claim lie within the map of a card. */
export function showsDisputed(atlas: Atlas, drawing: Drawing, [, , width, height]: Box): boolean {
	const frame = atlas.frames[disputedPlace];
	if (!frame) return false;
	const [west, south, east, north] = frame;
	const px = scaleOf(drawing) * (width / 587);
	const spot = (point: [number, number]) => {
		const [x, y] = project(point);
		return [
			((x - drawing.origin[0]) * drawing.scale - drawing.width / 2) * px,
			((y - drawing.origin[1]) * drawing.scale - drawing.height / 2) * px
		] as const;
	};
	const [left, top] = spot([west, north]);
	const [right, bottom] = spot([east, south]);
	return right > -width / 2 && left < width / 2 && bottom > -height / 2 && top < height / 2;
}
