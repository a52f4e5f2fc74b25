import type { Geometry, Position } from 'geojson';
import { overlap, type Box } from '$lib/core/lines-and-boxes.ts';
import type { DrawnFeature, DrawnLayer } from '$lib/map/map-picture.ts';
import { inkOf, numberOf } from './paint-values.ts';
import { toBaseline, type Word } from './parts.ts';
import { wrap, type Measure } from './strip.ts';

/** Of the engine: the height of a line, and how far above and below a name a distance is counted, in em. */
const [lineHeight, baseline] = [1.2, 7 / 24];

/** Which side of a name is at its spot, and how far it stands off, in em. */
interface Stand {
	anchor: string;
	offset: readonly [number, number];
}

/** As the engine reads one distance for all sides. */
function radial(anchor: string, distance: number): Stand {
	const isCorner = anchor.includes('-');
	const far = isCorner ? distance / Math.SQRT2 : distance;
	const x = anchor.endsWith('left') ? far : anchor.endsWith('right') ? -far : 0;
	const y = anchor.startsWith('top')
		? far - baseline
		: anchor.startsWith('bottom')
			? baseline - far
			: 0;
	return { anchor, offset: [x, y] };
}

/** Where a name may stand, the best first. */
function standsOf({ layout }: DrawnFeature): Stand[] {
	const several = layout['text-variable-anchor-offset'];
	const values = (several as { values?: unknown[] } | undefined)?.values ?? several;
	if (Array.isArray(values) && values.length > 0) {
		const pairs = Array.from({ length: values.length / 2 }, (_, i) =>
			values.slice(2 * i, 2 * i + 2)
		);
		return pairs.map(([anchor, offset]) => {
			const [x = 0, y = 0] = offset as [number, number];
			const side = String(anchor).startsWith('top')
				? -1
				: String(anchor).startsWith('bottom')
					? 1
					: 0;
			return { anchor: String(anchor), offset: [x, y + side * baseline] };
		});
	}
	const anchors = layout['text-variable-anchor'];
	if (Array.isArray(anchors))
		return anchors.map((anchor) =>
			radial(String(anchor), numberOf(layout['text-radial-offset'], 0))
		);
	const [x = 0, y = 0] = (layout['text-offset'] as number[] | undefined) ?? [];
	return [{ anchor: String(layout['text-anchor'] ?? 'center'), offset: [x, y] }];
}

interface Lettered {
	words: Word[];
	box: Box;
}

/** The lines of a name as they stand at a spot. */
function letter(
	feature: DrawnFeature,
	lines: readonly { text: string; width: number }[],
	{ anchor, offset }: Stand,
	spot: { x: number; y: number }
): Lettered {
	const { layout, paint } = feature;
	const size = numberOf(layout['text-size'], 16);
	const wide = Math.max(...lines.map(({ width }) => width));
	const high = lines.length * lineHeight * size;
	const [x, y] = [spot.x + offset[0] * size, spot.y + offset[1] * size];
	const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - wide : x - wide / 2;
	const top = anchor.startsWith('top') ? y : anchor.startsWith('bottom') ? y - high : y - high / 2;
	const isAuto = layout['text-justify'] === 'auto';
	const side =
		isAuto && anchor.endsWith('left')
			? 'start'
			: isAuto && anchor.endsWith('right')
				? 'end'
				: 'middle';
	const [font] = (layout['text-font'] as string[] | undefined) ?? [];
	const haloWidth = numberOf(paint['text-halo-width'], 0);
	const words = lines.map(({ text }, i): Word => {
		return {
			text,
			x: side === 'start' ? left : side === 'end' ? left + wide : left + wide / 2,
			y: top + (i + 0.5) * lineHeight * size + size * toBaseline,
			size,
			ink: inkOf(paint['text-color']).hex,
			anchor: side,
			isBold: font === 'Plex SemiBold',
			isItalic: font === 'Plex Italic',
			spacing: numberOf(layout['text-letter-spacing'], 0) * size,
			opacity: numberOf(paint['text-opacity'], 1),
			...(haloWidth > 0 && {
				halo: { ink: inkOf(paint['text-halo-color']).hex, width: 2 * haloWidth }
			})
		};
	});
	return { words, box: [left, top, left + wide, top + high] };
}

/** Where the engine names something: a point, or the beginning of each line. */
function positionsOf(geometry: Geometry): Position[] {
	if (geometry.type === 'Point') return [geometry.coordinates];
	const lines =
		geometry.type === 'LineString'
			? [geometry.coordinates]
			: geometry.type === 'MultiLineString'
				? geometry.coordinates
				: [];
	return lines.flatMap(([first]) => (first ? [first] : []));
}

function nameOf({ layout }: DrawnFeature): string {
	const text = String(layout['text-field'] ?? '');
	return layout['text-transform'] === 'uppercase' ? text.toUpperCase() : text;
}

/**
 * Letters the names that the live map shows. Which of several places the engine has found for a name it does not say:
 * they are looked for anew, in its own order, off what is taken.
 *
 * @param layers bottom to top, as they are drawn; names of the topmost find their places first
 * @param taken what names keep off
 */
export function letterNames(
	layers: readonly DrawnLayer[],
	spots: (at: Position) => { x: number; y: number }[],
	taken: readonly Box[],
	measure: Measure
): ReadonlyMap<DrawnLayer, Word[]> {
	const boxes = [...taken];
	const done = new Set<string>();
	const byLayer = layers.toReversed().map((layer) => {
		const words = layer.features.flatMap((feature) => {
			const text = nameOf(feature);
			if (!text || feature.paint['text-opacity'] === 0) return [];
			const size = numberOf(feature.layout['text-size'], 16);
			const spacing = numberOf(feature.layout['text-letter-spacing'], 0) * size;
			const [font] = (feature.layout['text-font'] as string[] | undefined) ?? [];
			const wide: Measure = (each, style) => measure(each, style) + spacing * each.length;
			const style = { size, isBold: font === 'Plex SemiBold' };
			const most = numberOf(feature.layout['text-max-width'], 10) * size;
			const lines = balanced(text, style, most, wide).map((line) => ({
				text: line,
				width: wide(line, style)
			}));
			return positionsOf(feature.geometry)
				.flatMap(spots)
				.flatMap((spot) => {
					// Tiles repeat what lies at their edges.
					const key = `${text} ${Math.round(spot.x)} ${Math.round(spot.y)}`;
					if (done.has(key)) return [];
					done.add(key);
					const [best] = standsOf(feature)
						.map((stand) => letter(feature, lines, stand, spot))
						.map((lettered) => ({
							...lettered,
							covers: boxes.reduce((sum, box) => sum + overlap(lettered.box, box), 0)
						}))
						.toSorted((a, b) => a.covers - b.covers);
					if (!best) return [];
					boxes.push(best.box);
					return best.words;
				});
		});
		return [layer, words] as const;
	});
	return new Map(byLayer);
}

/** As few lines as the width asks for, about equally wide, as the engine breaks them. */
function balanced(
	text: string,
	style: { size: number; isBold: boolean },
	most: number,
	measure: Measure
): string[] {
	const whole = measure(text, style);
	const count = Math.ceil(whole / most);
	const widths = [1, 1.15, 1.3, 1.5].map((share) => (whole / count) * share);
	const few = widths
		.map((width) => wrap(text, style, Math.min(width, most), measure))
		.find((lines) => lines.length <= count && lines.join(' ') === text);
	if (few) return few;
	// A word that is wider than the rest stays whole.
	const longest = Math.max(...text.split(' ').map((word) => measure(word, style)));
	return wrap(text, style, Math.max(most, longest), measure);
}
