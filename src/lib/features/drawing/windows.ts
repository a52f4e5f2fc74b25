import { boundsOf, maxZoomFor, zoomOfWorld, type Frame } from '$lib/core/framing.ts';
import { project } from '$lib/core/mercator.ts';

/** Width and height in px. */
type Size = readonly [number, number];

interface WindowSize {
	/** The map in a usual window of the class, as src/app.css lays it out, and in others of it: names stand well in all. */
	maps: readonly [usual: Size, ...others: Size[]];
	/** Room kept free at the edges of the map, on the left, on the right, and above as below: app.css, --map-left. */
	padding: readonly [left: number, right: number, over: number];
	/** What the strip of the years takes from the height of a map while it is open below it. */
	years: number;
}

const narrow = { padding: [24, 48, 24] } as const;
const wide = { padding: [40, 40, 32] } as const;

/**
 * The drawing is one for all windows, and marks and words keep their size in each. So it has marks and the names of the
 * six places for the windows that these classes stand for: of 320 × 568, 390 × 844, 768 × 1024, 1024 × 768, 1440 × 900 and
 * 1920 × 1080 px. src/drawing.css says where a class begins and ends, and shows those of the reader's. Others are of
 * 360 × 740 and 412 × 915, of 820 × 1180, of 1180 × 820, of 1280 × 720, 1366 × 768 and 1536 × 864, and of 1920 × 960 px.
 */
const windows = {
	small: { ...narrow, maps: [[320, 248]], years: 80 },
	phone: {
		...narrow,
		maps: [
			[390, 325],
			[360, 275],
			[412, 359]
		],
		years: 43
	},
	tablet: {
		...narrow,
		maps: [
			[768, 411],
			[820, 486]
		],
		years: 21
	},
	laptop: {
		...wide,
		maps: [
			[563, 492],
			[660, 520]
		],
		years: 68
	},
	desktop: {
		...wide,
		maps: [
			[821, 600],
			[722, 444],
			[775, 492],
			[880, 564]
		],
		years: 156
	},
	large: {
		...wide,
		maps: [
			[1240, 780],
			[1240, 660]
		],
		years: 156
	}
} as const satisfies Record<string, WindowSize>;

export type WindowClass = keyof typeof windows;
export const windowClasses = Object.keys(windows) as WindowClass[];

/** What of a map is free. */
export const freeOf = ([width, height]: Size, [left, right, over]: WindowSize['padding']): Size => [
	width - left - right,
	height - 2 * over
];

/** What is known of a window; `hasYears`: the strip of the years is open from the start, which takes its room from the map. */
export function windowOf(name: WindowClass, hasYears: boolean): Omit<WindowSize, 'years'> {
	const { years, maps, padding }: WindowSize = windows[name];
	if (!hasYears) return { maps, padding };
	const low = ([width, height]: Size): Size => [width, height - years];
	return { maps: [low(maps[0]), ...maps.slice(1).map(low)], padding };
}

/** The zoom at which the map shows a frame in a window; `hasYears`: the strip of the years is open from the start. */
export function zoomIn(name: WindowClass, frame: Frame, hasYears: boolean): number {
	const { maps, padding } = windowOf(name, hasYears);
	return zoomToFit(frame, freeOf(maps[0], padding));
}

/** The zoom at which the map shows a frame in so many px: a place is not shown from nearer than it is large. */
export function zoomToFit(frame: Frame, [width, height]: Size): number {
	const [[west, south], [east, north]] = boundsOf(frame);
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const fit = zoomOfWorld(Math.min(width / (right - left), height / (bottom - top)));
	return Math.min(fit, maxZoomFor(frame));
}
