import { tintOpacity } from '$lib/core/claim-looks.ts';
import { markShapes } from '$lib/core/mark-shapes.ts';
import { markKinds } from '$lib/data/atlas/vocabulary.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { borders } from '$lib/layers/borders.ts';
import type { LegendEntry } from '$lib/layers/layer.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Palette } from '$lib/layers/tokens.ts';
import type { Part, Shape } from './parts.ts';
import { inkOfKind } from './signs.ts';

/** A sign of the map and what it means; its parts are round the middle of its left edge, 22 px wide. */
export interface KeyEntry {
	text: string;
	parts: Part[];
}

/** The parts of the borders that the key explains, by the shape of their entry in the legend: `borders-japan`, a line. */
const borderParts = [
	['line-japan', 'borders-japan'],
	['line-russia', 'borders-russia'],
	['line', 'borders-both'],
	['tint', 'borders-claimed-by-japan'],
	['tint', 'borders-claimed-by-russia'],
	['stripes', 'borders-claimed-by-both'],
	['hatch-japan', 'borders-run-by-japan'],
	['hatch-russia', 'borders-run-by-russia']
] as const;

/** Style layers that the key explains. */
export const keyLayers: readonly string[] = [
	...markKinds.map((kind) => `${kind}-mark`),
	'clusters-ring',
	...borderParts.map(([, layer]) => layer)
];

const box = 'M0 -6H20V6H0Z';

function looks(shape: LegendEntry['shape'], ink: string, palette: Palette): Part[] {
	const line = (dash: number[], width = 2.4): Shape[] => [
		{ d: 'M0 0H22', stroke: ink, width, dash }
	];
	switch (shape) {
		case 'line-japan':
			return line([7, 3]);
		case 'line-russia':
			return line([8, 3, 1.5, 3]);
		case 'tint':
			return [{ d: box, fill: ink, opacity: tintOpacity }];
		case 'stripes':
			return [
				{
					d: 'M0 -6H6L0 0ZM12 -6H18L6 6H0ZM20 -2V4L18 6H12Z',
					fill: palette['claim-japan'],
					opacity: tintOpacity
				},
				{
					d: 'M6 -6H12L0 6V0ZM18 -6H20V-2L12 6H6ZM20 4V6H18Z',
					fill: palette['claim-russia'],
					opacity: tintOpacity
				}
			];
		case 'hatch-japan':
			return [{ d: 'M0 2 8 -6M2 6 14 -6M8 6 20 -6M14 6 20 0', stroke: ink, width: 1.1 }];
		case 'hatch-russia':
			return [{ d: 'M12 -6 20 2M6 -6 18 6M0 -6 12 6M0 0 6 6', stroke: ink, width: 1.1 }];
		default:
			return line([], 2);
	}
}

const sideOf = (layer: string) => /(japan|russia|both)$/.exec(layer)?.[1];

/** What the signs in view mean. `inView`: ids of the style layers that draw something there. */
export function keyOf(inView: ReadonlySet<string>, palette: Palette): KeyEntry[] {
	const hasRings = inView.has('clusters-ring');
	const marks = markKinds
		.filter((kind) => hasRings || inView.has(`${kind}-mark`))
		.map((kind) => ({
			text: kindWords[kind].one,
			parts: [{ d: markShapes[kind], x: 3, y: -8, scale: 2 / 3, fill: inkOfKind(kind, palette) }]
		}));
	const ring = {
		text: m.picture_ring(),
		parts: [{ d: 'M5 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0Z', stroke: palette.event, width: 2.5 }]
	};
	const lines = borderParts.flatMap(([shape, layer]) => {
		const entry = borders.legend.find(
			({ shape: own, token }) => own === shape && token === `claim-${sideOf(layer)}`
		);
		if (!entry || !inView.has(layer)) return [];
		return [{ text: entry.label, parts: looks(shape, palette[entry.token], palette) }];
	});
	return [...marks, ...(hasRings ? [ring] : []), ...lines];
}
