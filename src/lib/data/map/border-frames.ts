import type { BoundingBox } from '$lib/data/atlas/types.ts';

/** What the map of the borders shows from a year on. */
export interface BorderFrame {
	from: number;
	frame: BoundingBox;
}

/** The frame of a year; without one, that of today. */
export const frameIn = (
	frames: readonly BorderFrame[],
	year: number | undefined
): BoundingBox | undefined =>
	(year === undefined ? frames.at(-1) : (frames.findLast(({ from }) => from <= year) ?? frames[0]))
		?.frame;
