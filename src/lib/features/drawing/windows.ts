import { boundsOf, maxZoomFor, zoomOfWorld, type Frame } from '$lib/core/framing.ts';
import { project } from '$lib/core/mercator.ts';

/** Width and height in px. */
type Size = readonly [number, number];

interface WindowSize {
	/** The map in a usual window of the class, as src/app.css lays it out. */
	map: Size;
	/** What is seen of it in smaller windows of the class too: names stand within. */
	least: Size;
	/** Room kept free at the edges of the map, on the left, on the right, and above as below: app.css, --map-left. */
	padding: readonly [left: number, right: number, over: number];
	/** What is left of its height while the strip of the years is open below it. */
	withYears: number;
}

const narrow = { padding: [24, 48, 24] } as const;
const wide = { padding: [40, 40, 32] } as const;

/**
 * The drawing is one for all windows, and marks and words keep their size in each. So it has marks and the names of the
 * six places for the windows that these classes stand for: of 320 × 568, 390 × 844, 768 × 1024, 1024 × 768, 1440 × 900 and
 * 1920 × 1080 px. src/drawing.css says where a class begins and ends, and shows those of the reader's.
 */
const windows = {
	small: { ...narrow, map: [320, 248], least: [320, 248], withYears: 168 },
	phone: { ...narrow, map: [390, 325], least: [370, 275], withYears: 282 },
	tablet: { ...narrow, map: [768, 411], least: [768, 411], withYears: 390 },
	laptop: { ...wide, map: [563, 492], least: [563, 492], withYears: 424 },
	desktop: { ...wide, map: [821, 600], least: [821, 520], withYears: 444 },
	large: { ...wide, map: [1240, 780], least: [1240, 660], withYears: 624 }
} as const satisfies Record<string, WindowSize>;

export type WindowClass = keyof typeof windows;
export const windowClasses = Object.keys(windows) as WindowClass[];

/** What of a map is free. */
export const freeOf = ([width, height]: Size, [left, right, over]: WindowSize['padding']): Size => [
	width - left - right,
	height - 2 * over
];

/** What is known of a window; `hasYears`: the strip of the years is open from the start, which takes its room from the map. */
export function windowOf(name: WindowClass, hasYears: boolean): Omit<WindowSize, 'withYears'> {
	const { withYears, map, least, padding }: WindowSize = windows[name];
	if (!hasYears) return { map, least, padding };
	return {
		map: [map[0], withYears],
		least: [least[0], withYears - (map[1] - least[1])],
		padding
	};
}

/** The zoom at which the map shows a frame in a window; `hasYears`: the strip of the years is open from the start. */
export function zoomIn(name: WindowClass, frame: Frame, hasYears: boolean): number {
	const { map, padding } = windowOf(name, hasYears);
	return zoomToFit(frame, freeOf(map, padding));
}

/** The zoom at which the map shows a frame in so many px: a place is not shown from nearer than it is large. */
export function zoomToFit(frame: Frame, [width, height]: Size): number {
	const [[west, south], [east, north]] = boundsOf(frame);
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const fit = zoomOfWorld(Math.min(width / (right - left), height / (bottom - top)));
	return Math.min(fit, maxZoomFor(frame));
}
