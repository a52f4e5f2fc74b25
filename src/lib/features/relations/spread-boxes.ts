/** A box by its middle and its halves. */
export interface Box {
	x: number;
	y: number;
	halfWidth: number;
	halfHeight: number;
	/** Stays where it is; others make room for it. */
	isFixed?: boolean;
}

/** How far two boxes overlap, `[across, down]`; 0 or less where they do not. */
export const overlap = (a: Box, b: Box): [number, number] => [
	a.halfWidth + b.halfWidth - Math.abs(a.x - b.x),
	a.halfHeight + b.halfHeight - Math.abs(a.y - b.y)
];

const clamp = (value: number, half: number, size: number) =>
	Math.min(Math.max(value, half), size - half);

/** Moves boxes into a picture and off one another, each pair along the shorter way. Returns whether there was room. */
export function spreadBoxes(boxes: readonly Box[], width: number, height: number): boolean {
	for (let round = 0; round < 400; round++) {
		for (const box of boxes) {
			box.x = clamp(box.x, box.halfWidth, width);
			box.y = clamp(box.y, box.halfHeight, height);
		}
		let isClear = true;
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1)) {
				const [across, down] = overlap(a, b);
				if (across <= 0 || down <= 0) continue;
				isClear = false;
				// Every third time down, for where the edge of the picture is in the way.
				const isAcross = across < down && round % 3 < 2;
				const by = (isAcross ? across : down) + 0.5;
				const axis = isAcross ? 'x' : 'y';
				const sign = a[axis] < b[axis] || (a[axis] === b[axis] && i % 2 === 0) ? 1 : -1;
				const share = a.isFixed ? 0 : b.isFixed ? 1 : 0.5;
				a[axis] -= sign * by * share;
				b[axis] += sign * by * (1 - share);
			}
		if (isClear) return true;
	}
	return false;
}
