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
	/** A panel takes room from the map. */
	hasBeside: boolean;
}

const narrow = { padding: [24, 48, 24], hasBeside: false } as const;
const wide = { padding: [40, 40, 32], hasBeside: false } as const;

/**
 * The drawing is one for all windows, and marks and words keep their size in each. So it has marks and the names of the
 * six places for the windows that these classes stand for: of 320 × 568, 390 × 844, 768 × 1024, 1024 × 768, 1440 × 900 and
 * 1920 × 1080 px. src/drawing.css says where a class begins and ends, and shows those of the reader's.
 */
const windows = {
	small: { ...narrow, map: [320, 248], least: [320, 248] },
	phone: { ...narrow, map: [390, 325], least: [370, 275] },
	tablet: { ...narrow, map: [768, 411], least: [768, 411] },
	laptop: { ...wide, map: [563, 508], least: [563, 508] },
	desktop: { ...wide, map: [821, 640], least: [821, 560], hasBeside: true },
	large: { ...wide, map: [1240, 820], least: [1240, 700], hasBeside: true }
} as const satisfies Record<string, WindowSize>;

export type WindowClass = keyof typeof windows;
export const windowClasses = Object.keys(windows) as WindowClass[];

/** What of a map is free. */
export const freeOf = ([width, height]: Size, [left, right, over]: WindowSize['padding']): Size => [
	width - left - right,
	height - 2 * over
];

/** The panel of a tool, which lies over the left of the map in a window that is wide enough: 21rem. */
const tool = 336;

/** What is known of a window; `hasTool`: a panel is open from the start, which keeps its room where it lies over the map. */
export function windowOf(name: WindowClass, hasTool: boolean): WindowSize {
	const { padding, ...window }: WindowSize = windows[name];
	const [left, right, over] = padding;
	return { ...window, padding: [left + (hasTool && window.hasBeside ? tool : 0), right, over] };
}

/** The zoom at which the map shows a frame in a window; `hasTool`: a panel is open from the start. */
export function zoomIn(name: WindowClass, frame: Frame, hasTool: boolean): number {
	const { map, padding } = windowOf(name, hasTool);
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
