import { project } from '$lib/core/mercator.ts';

/** `[west, south, east, north]` in degrees; west may be greater than east, or longitudes run beyond 180. */
type Box = readonly [number, number, number, number];

/** A place in a frame, in percent from its left and top, in Web Mercator. */
export function pointToPercent(at: readonly [number, number], frame: Box) {
	const [left, top] = project([frame[0], frame[3]]);
	const [right, bottom] = project([frame[2], frame[1]]);
	const [x, y] = project(at);
	return { left: ((x - left) / (right - left)) * 100, top: ((y - top) / (bottom - top)) * 100 };
}

/** The part of a box that lies in a frame, in percent of the frame; undefined when none does. */
export function frameToPercent([west, south, east, north]: Box, frame: Box) {
	const width = east > west ? east - west : east - west + 360;
	const turn = Math.floor((west - frame[0] + 180) / 360) * 360;
	const [from, to] = width >= 360 ? [frame[0], frame[2]] : [west - turn, west - turn + width];
	const a = pointToPercent([Math.max(frame[0], from), Math.min(frame[3], north)], frame);
	const b = pointToPercent([Math.min(frame[2], to), Math.max(frame[1], south)], frame);
	if (b.left <= a.left || b.top <= a.top) return undefined;
	return { left: a.left, top: a.top, width: b.left - a.left, height: b.top - a.top };
}

type Point = [x: number, y: number];

/**
 * Moves points apart that lie closer than `apart` both ways, each as little as it needs, within a box of
 * `[width, height]`: where dots are pressed, one must not cover another (WCAG 2.2, 2.5.8).
 */
export function spread(points: readonly Point[], [width, height]: Point, apart: number): Point[] {
	const moved = points.map(([x, y]): Point => [x, y]);
	const hold = (value: number, most: number) =>
		Math.max(apart / 2, Math.min(most - apart / 2, value));
	for (let round = 0; round < 200; round++) {
		for (const [i, a] of moved.entries())
			for (const b of moved.slice(i + 1)) {
				const gaps: Point = [b[0] - a[0], b[1] - a[1]];
				const axis = Math.abs(gaps[0]) > Math.abs(gaps[1]) ? 0 : 1;
				const push = Math.max(0, apart - Math.abs(gaps[axis])) / 2;
				const way = gaps[axis] < 0 ? -1 : 1;
				a[axis] -= way * push;
				b[axis] += way * push;
			}
		for (const point of moved)
			[point[0], point[1]] = [hold(point[0], width), hold(point[1], height)];
	}
	return moved;
}
