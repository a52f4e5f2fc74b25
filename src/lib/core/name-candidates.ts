// Where a name may stand round what it belongs to, and what it fills there.
import type { Box, Line, Point } from './lines-and-boxes.ts';

/** Where a name stands: the offset of its anchor from the middle of what it belongs to, in px, and its SVG text-anchor. */
export interface NamePlace {
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
}

/** How high and wide is what a finger needs to open a name, in px. */
export const reach = 44;
/** Half the height of what is read of a name, and the width of a letter, in px; those of Japanese are as wide as high. */
export const halfLine = 9;
const widthOf = (sign: string) => (sign > '\u2e80' ? 14 : 8);
/** How far from the edge of its mark a name may stand, in px. From the second on a line leads to it. */
const distances = [4, 20, 36, 54, 76, 100, 128, 160, 200];
/** As well, where there is a crowd. */
const between = [28, 45, 64, 88, 114, 144, 180, 230];
/** The longest gap without a line. */
const beside = 6;
/** Parts of a turn, of 48: right first, then left, above and below. Where equally good, the first is taken. */
const turns = [
	...[0, 24, 36, 12, 46, 2, 22, 26, 44, 4, 20, 28, 42, 6, 18, 30],
	...[40, 8, 16, 32, 38, 10, 14, 34]
];
const turnsBetween = Array.from({ length: 24 }, (_, i) => 2 * i + 1);
/** How far a name that hangs on a line above or below its mark reaches beyond the line on its short side, in px. */
const hang = 14;

/**
 * Places on circles round a mark. Above or below it a name stands clear by half its height.
 *
 * @param isFine four times as many
 */
export function candidatesFor(radius: number, height: number, isFine: boolean): NamePlace[] {
	const gaps = isFine ? [...distances, ...between] : distances;
	return gaps.flatMap((gap) =>
		(isFine ? [...turns, ...turnsBetween] : turns).flatMap((turn): NamePlace[] => {
			const angle = (turn / 24) * Math.PI;
			const [across, down] = [Math.cos(angle), Math.sin(angle)];
			const far = radius + gap;
			const [dx, dy] = [across * far, down * far].map(Math.round) as [number, number];
			const over = Math.round(dy + (Math.sign(down) * height) / 2);
			if (Math.abs(across) > 0.3) return [{ dx, dy, anchor: across > 0 ? 'start' : 'end' }];
			if (Math.abs(across) > 0.01) return [{ dx, dy: over, anchor: 'middle' }];
			return [
				{ dx, dy: over, anchor: 'middle' },
				{ dx: -hang, dy: over, anchor: 'start' },
				{ dx: hang, dy: over, anchor: 'end' }
			];
		})
	);
}

/**
 * The line from the edge of a mark to its name, as offsets from its middle; none where the name stands beside it.
 *
 * @param over the longest gap without a line above and below: what is touched is higher than the name
 */
export function leaderOf(
	{ dx, dy, anchor }: NamePlace,
	radius: number,
	over = 20
): Line | undefined {
	const hangs = { start: dx < 0, middle: true, end: dx > 0 }[anchor];
	const end = {
		x: anchor === 'middle' || !hangs ? dx : 0,
		y: hangs ? dy - Math.sign(dy) * halfLine : dy
	};
	const length = Math.hypot(end.x, end.y);
	if (length <= radius + (hangs ? over : beside)) return undefined;
	return [{ x: (end.x / length) * radius, y: (end.y / length) * radius }, end];
}

/** The place of a name's box. */
export function boxOfName(
	{ name, x, y }: Point & { name: string },
	{ dx, dy, anchor }: NamePlace,
	height: number
): Box {
	const letters = [...name].reduce((sum, sign) => sum + widthOf(sign), 0);
	const width = Math.max(height, letters);
	const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
	return [left, y + dy - height / 2, left + width, y + dy + height / 2];
}
