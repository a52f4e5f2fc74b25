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

const plateOf = ({ x, y, numbers }: Spot): Plate => {
	const words = inRanges(numbers);
	return { x, y, words, width: Math.max(plateHeight, words.length * digit + 8) };
};

export const boxOfPlate = ({ x, y, width }: Plate): Box => [
	x - width / 2,
	y - plateHeight / 2,
	x + width / 2,
	y + plateHeight / 2
];

const together = (a: Spot, b: Spot) =>
	Math.hypot(a.x - b.x, a.y - b.y) < near ||
	overlap(boxOfPlate(plateOf(a)), boxOfPlate(plateOf(b))) > 0;

/** No plate lies on another. */
export function platesOf(spots: readonly Spot[]): Plate[] {
	let plates: Spot[] = [...spots];
	for (;;) {
		const [a, b] =
			plates
				.flatMap((one, i) => plates.slice(i + 1).map((other) => [one, other] as const))
				.find(([one, other]) => together(one, other)) ?? [];
		if (!a || !b) return plates.map(plateOf);
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
