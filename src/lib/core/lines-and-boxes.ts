/** In px; y grows downwards. */
export interface Point {
	x: number;
	y: number;
}
export type Line = readonly [from: Point, to: Point];
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How much two boxes share, in square px. */
export const overlap = (a: Box, b: Box): number =>
	Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
	Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** On which side of a line from a to b a point lies: positive, negative, or 0 on it. */
const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number) =>
	(bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** As `crosses`, of two lines by their ends. Tried millions of times when a site is built. */
const cross = (
	[{ x: ax, y: ay }, { x: bx, y: by }]: Line,
	cx: number,
	cy: number,
	dx: number,
	dy: number
): boolean =>
	side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
	side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;

/** Whether two lines cross; lines that only touch do not. */
export const crosses = (one: Line, [from, to]: Line): boolean =>
	cross(one, from.x, from.y, to.x, to.y);

const isIn = ({ x, y }: Point, [left, top, right, bottom]: Box) =>
	x > left && x < right && y > top && y < bottom;

/** Whether a line runs through a box or ends in it: it crosses a diagonal then. */
export function runsInto(line: Line, box: Box): boolean {
	const [left, top, right, bottom] = box;
	return (
		isIn(line[0], box) ||
		isIn(line[1], box) ||
		cross(line, left, top, right, bottom) ||
		cross(line, left, bottom, right, top)
	);
}
