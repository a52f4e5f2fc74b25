/** A point with a name beside it, in px. */
export interface Named {
	name: string;
	x: number;
	y: number;
}

/** Where a name stands: its offset from the point in px, and its SVG text-anchor. */
export interface NamePlace {
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
}

type Box = [left: number, top: number, right: number, bottom: number];

/** The widest ring of a mark, and half a letter's height and width, in px. */
const ring = 18;
const half = 9;
const letter = 8;

const places: readonly NamePlace[] = [
	{ dx: ring, dy: 0, anchor: 'start' },
	{ dx: -ring, dy: 0, anchor: 'end' },
	{ dx: 0, dy: -ring - half, anchor: 'middle' },
	{ dx: 0, dy: ring + half, anchor: 'middle' }
];

function boxOf({ name, x, y }: Named, { dx, dy, anchor }: NamePlace): Box {
	const width = name.length * letter;
	const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
	return [left, y + dy - half, left + width, y + dy + half];
}

const overlap = (a: Box, b: Box) =>
	Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
	Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/**
 * Finds for each name the side of its point on which it covers least of the marks and of the names placed before
 * it: right, left, above or below, in this order where they are equally good.
 */
export function placeNames(
	names: readonly Named[],
	marks: readonly { x: number; y: number }[]
): NamePlace[] {
	const taken: Box[] = marks.map(({ x, y }) => [x - ring, y - ring, x + ring, y + ring]);
	return names.map((named) => {
		const tried = places.map((place) => {
			const box = boxOf(named, place);
			return { place, box, cost: taken.reduce((sum, other) => sum + overlap(box, other), 0) };
		});
		const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a));
		taken.push(best.box);
		return best.place;
	});
}
