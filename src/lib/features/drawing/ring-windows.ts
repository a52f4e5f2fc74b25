import { maxZoomFor, boundsOf, zoomOfWorld, type Frame } from '$lib/core/framing.ts';
import { project } from '$lib/core/mercator.ts';

/** Width and height in px. */
type Size = readonly [number, number];

/**
 * What is free of the map, inside its padding, in a usual window of each class: of 390 × 844, 768 × 1024, 1440 × 900 and
 * 1920 × 1080 px, as src/app.css lays them out. src/drawing.css says where a class begins and ends; the tests of the
 * drawing hold its marks against those of the map.
 */
const freeMap = {
	phone: [342, 267],
	tablet: [720, 360],
	desktop: [765, 576],
	large: [1184, 756]
} as const satisfies Record<string, Size>;

export type WindowClass = keyof typeof freeMap;
export const windowClasses = Object.keys(freeMap) as WindowClass[];

/** The panel of a tool, which lies over the left of the map in a window that is wide enough: 21rem. */
const tool = 336;

/** The zoom at which the map shows a frame in a window; `hasTool`: a panel is open from the start. */
export function zoomIn(name: WindowClass, frame: Frame, hasTool: boolean): number {
	const [width, height] = freeMap[name];
	const isBeside = hasTool && (name === 'desktop' || name === 'large');
	return zoomToFit(frame, [width - (isBeside ? tool : 0), height]);
}

/** The zoom at which the map shows a frame in so many px: a place is not shown from nearer than it is large. */
export function zoomToFit(frame: Frame, [width, height]: Size): number {
	const [[west, south], [east, north]] = boundsOf(frame);
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const fit = zoomOfWorld(Math.min(width / (right - left), height / (bottom - top)));
	return Math.min(fit, maxZoomFor(frame));
}
