// What every drawing of a map has: where it lies, its spots, the areas, and the lines of today.
import { boundsOf, worldSize, type Frame } from '$lib/core/framing.ts';
import type { Point } from '$lib/core/lines-and-boxes.ts';
import { project } from '$lib/core/mercator.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { farFuture, sceneOf, sideOf } from '$lib/data/borders/borders.ts';
import { indicative, type Sheet, type SvgMap } from './svg-map.server.ts';
import { zoomToFit } from './windows.ts';

export interface DrawnArea {
	id: string;
	d: string;
	dashed: boolean;
	selected: boolean;
}

export interface DrawnLine {
	id: string;
	d: string;
	side: string;
}

/**
 * A frame in the middle of a sheet of so many px, with a margin.
 *
 * @param nearest the zoom beyond which a small frame is shown with what lies round it
 */
export function centred(
	frame: Frame,
	[width, height]: readonly [number, number],
	margin: number,
	nearest = Infinity
): Pick<Sheet, 'origin' | 'scale'> & { zoom: number } {
	const [[west, south], [east, north]] = boundsOf(frame);
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const zoom = Math.min(nearest, zoomToFit(frame, [width - 2 * margin, height - 2 * margin]));
	const scale = worldSize(zoom);
	return {
		origin: [(left + right) / 2 - width / 2 / scale, (top + bottom) / 2 - height / 2 / scale],
		scale,
		zoom
	};
}

/** Where positions, `[lng, lat]`, lie on a sheet, in whole px. */
export const spotOn =
	({ origin, scale }: Pick<Sheet, 'origin' | 'scale'>) =>
	([lng = 0, lat = 0]: readonly number[]): Point => {
		const [x, y] = project([lng, lat]);
		return { x: Math.round((x - origin[0]) * scale), y: Math.round((y - origin[1]) * scale) };
	};

const isDrawn = ({ d }: { d: string }) => d !== '';

/** The outlines of the six places, and of those that are selected. */
export const areasOn = ({ areas }: SvgMap, selected: readonly string[]): DrawnArea[] =>
	[...new Set<string>([...primaryPlaces, ...selected])]
		.map((id) => ({
			id,
			d: areas[id] ?? '',
			dashed: indicative.has(id),
			selected: selected.includes(id)
		}))
		.filter(isDrawn);

/** The lines of today, as both sides state them. */
export const linesOn = ({ borders }: Atlas, { lines }: SvgMap): DrawnLine[] =>
	sceneOf(borders, farFuture, 'neutral')
		.lines.map((id) => ({ id, d: lines[id] ?? '', side: sideOf(borders, id) }))
		.filter(isDrawn);
