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

/** On which side of a line a point lies: positive, negative, or 0 on it. */
const side = ([a, b]: Line, { x, y }: Point) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);

/** Whether two lines cross; lines that only touch do not. */
export const crosses = (one: Line, other: Line): boolean =>
	side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;

/** Whether a line runs through a box or ends in it. */
export function runsInto([from, to]: Line, [left, top, right, bottom]: Box): boolean {
	const isIn = ({ x, y }: Point) => x > left && x < right && y > top && y < bottom;
	const diagonals: Line[] = [
		[
			{ x: left, y: top },
			{ x: right, y: bottom }
		],
		[
			{ x: left, y: bottom },
			{ x: right, y: top }
		]
	];
	return isIn(from) || isIn(to) || diagonals.some((diagonal) => crosses([from, to], diagonal));
}
