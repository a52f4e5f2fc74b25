import { arc, circle } from '$lib/core/arc.ts';
import { isMarkShape, markShapes, ringRadius, type MarkShape } from '$lib/core/mark-shapes.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { toBaseline, type Part, type Shape, type Word } from './parts.ts';

/** The colour of a kind of mark. */
export const inkOfKind = (kind: string, palette: Palette): string =>
	({ events: palette.event, projects: palette.project, agreements: palette.agreement })[kind] ??
	palette.ink;

const number = (text: string, y: number, size: number, ink: string): Word => ({
	text,
	x: 0,
	y: y + size * toBaseline,
	size,
	isBold: true,
	ink,
	anchor: 'middle'
});

function mark(kind: MarkShape, isHollow: boolean, palette: Palette, y = 0): Shape[] {
	const place = { d: markShapes[kind], x: -9, y: y - 9, scale: 0.75 };
	const ink = inkOfKind(kind, palette);
	return [
		{ ...place, stroke: palette.paper, width: 4 },
		isHollow ? { ...place, fill: palette.paper, stroke: ink, width: 3 } : { ...place, fill: ink }
	];
}

function ring(counts: readonly number[], palette: Palette): Part[] {
	const total = counts.reduce((a, b) => a + b, 0);
	const radius = ringRadius(total);
	const kinds = ['events', 'projects', 'agreements'];
	let at = 0;
	const rim = counts.flatMap((count, i): Shape[] => {
		if (count === 0) return [];
		const from = at / total;
		at += count;
		const stroke = inkOfKind(kinds[i] ?? '', palette);
		return [{ d: arc(radius - 2, from, at / total), stroke, width: 4 }];
	});
	return [
		{ d: circle(radius + 1), fill: palette.paper },
		...rim,
		number(String(total), 0, total < 10 ? 13 : 14, palette.ink)
	];
}

/** A pin whose tip is on its spot; in its head a mark, or how many it stands for. */
function pin(kind: string, fill: string, palette: Palette): Part[] {
	const head = -26;
	const outline = {
		d: `M-12.1 -17.2A15 15 0 1 1 12.1 -17.2L0 -1Z`,
		fill: palette.paper,
		stroke: palette.selected,
		width: 2.5
	};
	if (kind === 'count') return [outline, number(fill, head, 14, palette.ink)];
	const inside: Shape[] = isMarkShape(kind)
		? kind === 'places'
			? [{ d: circle(6), y: head, fill: palette.selected }]
			: mark(kind, fill === 'hollow', palette, head)
		: [];
	return [outline, ...inside];
}

function stop(label: string, palette: Palette): Part[] {
	const half = Math.max(22, label.length * 8 + 12) / 2 - 11;
	return [
		{
			d: `M${-half} -11H${half}A11 11 0 1 1 ${half} 11H${-half}A11 11 0 1 1 ${-half} -11Z`,
			fill: palette.selected,
			stroke: palette.paper,
			width: 2.5
		},
		number(label, 0, 14, palette.paper)
	];
}

/**
 * What the live map draws for the id of an icon (src/lib/map/icons.ts), round its spot, or for an `end` of what is
 * measured; nothing for any other.
 */
export function signOf(id: string, palette: Palette): Part[] {
	const [family, ...rest] = id.split('/');
	const [kind = '', fill = ''] = rest;
	if (family === 'mark' && isMarkShape(kind)) return mark(kind, fill === 'hollow', palette);
	if (family === 'cluster') return ring(rest.map(Number), palette);
	if (family === 'pin') return pin(kind, fill, palette);
	if (family === 'stop') return stop(kind, palette);
	if (family === 'town')
		return [{ d: circle(2.4), fill: palette.halo, stroke: palette.label, width: 1.3 }];
	if (family === 'end')
		return [{ d: circle(4.5), fill: palette.paper, stroke: palette.selected, width: 2 }];
	return [];
}

/** Half of how wide and high a sign is, in px: names keep off it. */
export function reachOf(id: string): number {
	const [family, ...rest] = id.split('/');
	if (family === 'cluster') return ringRadius(rest.reduce((sum, count) => sum + Number(count), 0));
	return family === 'mark' ? 9 : family === 'town' ? 3 : 13;
}
