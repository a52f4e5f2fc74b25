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
 * The point to which an arrow key moves: the nearest within 45° of the direction, else the nearest on that side at
 * all. A sideways offset counts twice, so that a step follows the arrow.
 *
 * @returns its index in `points`, or undefined when none lies on that side
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
