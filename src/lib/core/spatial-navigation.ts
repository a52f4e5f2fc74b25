/** A point on the screen, in px, y growing downwards. */
export interface ScreenPoint {
	x: number;
	y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const ahead: Record<Direction, (dx: number, dy: number) => [number, number]> = {
	left: (dx, dy) => [-dx, dy],
	right: (dx, dy) => [dx, dy],
	up: (dx, dy) => [-dy, dx],
	down: (dx, dy) => [dy, dx]
};

/**
 * The next point in a direction: of those that lie within 45° of it the nearest, else of those that lie on that
 * side at all. What lies aside counts as twice as far, so that a step goes where the arrow points.
 *
 * @returns its index, or undefined when nothing lies on that side
 */
export function nextInDirection(
	from: ScreenPoint,
	points: readonly ScreenPoint[],
	direction: Direction
): number | undefined {
	const found = points.flatMap(({ x, y }, index) => {
		const [forward, aside] = ahead[direction](x - from.x, y - from.y);
		if (forward <= 0) return [];
		const isAhead = Math.abs(aside) <= forward;
		return [{ index, isAhead, far: forward + 2 * Math.abs(aside) }];
	});
	const ranked = found.toSorted(
		(a, b) => Number(b.isAhead) - Number(a.isAhead) || a.far - b.far || a.index - b.index
	);
	return ranked[0]?.index;
}
