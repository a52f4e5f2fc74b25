// Plates on the map with the numbers of the facts that lie there: facts too near to each other share one.
import type { Box, Point } from '$lib/core/lines-and-boxes.ts';
import { overlap } from '$lib/core/lines-and-boxes.ts';

export interface Plate extends Point {
	words: string;
	width: number;
}

/** Of a plate, and of a digit on it, in px. */
export const plateHeight = 17;
const digit = 7;
/** Facts nearer than this share a plate, in px. */
const near = 22;

/** `1–3, 5`. */
export function inRanges(numbers: readonly number[]): string {
	const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
	const ranges: [number, number][] = [];
	for (const number of sorted) {
		const last = ranges.at(-1);
		if (last && number === last[1] + 1) last[1] = number;
		else ranges.push([number, number]);
	}
	return ranges
		.map(([from, to]) =>
			from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`
		)
		.join(', ');
}

interface Spot extends Point {
	numbers: number[];
}

/** A plate at its spot, or as near to it as it is seen whole. */
function plateOf({ x, y, numbers }: Spot, room: number): Plate {
	const words = inRanges(numbers);
	const width = Math.max(plateHeight, words.length * digit + 8);
	const half = width / 2 + 1;
	return { x: Math.max(half, Math.min(room - half, x)), y, words, width };
}

export const boxOfPlate = ({ x, y, width }: Plate): Box => [
	x - width / 2,
	y - plateHeight / 2,
	x + width / 2,
	y + plateHeight / 2
];

const together = (a: Spot, b: Spot, room: number) =>
	Math.hypot(a.x - b.x, a.y - b.y) < near ||
	overlap(boxOfPlate(plateOf(a, room)), boxOfPlate(plateOf(b, room))) > 0;

/**
 * No plate lies on another, and none is cut at the side.
 *
 * @param room the width of what they lie on, in px
 */
export function platesOf(spots: readonly Spot[], room: number): Plate[] {
	let plates: Spot[] = [...spots];
	for (;;) {
		const [a, b] =
			plates
				.flatMap((one, i) => plates.slice(i + 1).map((other) => [one, other] as const))
				.find(([one, other]) => together(one, other, room)) ?? [];
		if (!a || !b) return plates.map((spot) => plateOf(spot, room));
		const [m, n] = [a.numbers.length, b.numbers.length];
		plates = [
			...plates.filter((one) => one !== a && one !== b),
			{
				x: Math.round((a.x * m + b.x * n) / (m + n)),
				y: Math.round((a.y * m + b.y * n) / (m + n)),
				numbers: [...a.numbers, ...b.numbers]
			}
		];
	}
}
