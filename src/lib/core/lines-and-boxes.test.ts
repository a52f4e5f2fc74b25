import { expect, test } from 'vitest';
import { crosses, runsInto, type Line } from './lines-and-boxes.ts';

const line = (x1: number, y1: number, x2: number, y2: number): Line => [
	{ x: x1, y: y1 },
	{ x: x2, y: y2 }
];

test('lines that cross, miss or only touch', () => {
	expect(crosses(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
	expect(crosses(line(0, 0, 10, 10), line(20, 0, 30, 10))).toBe(false);
	expect(crosses(line(0, 0, 10, 10), line(10, 10, 20, 0))).toBe(false);
});

test('a line through a box, into it, inside it, and beside it', () => {
	const box = [0, 0, 10, 4] as const;
	expect(runsInto(line(-5, 2, 15, 2), box)).toBe(true);
	expect(runsInto(line(5, -5, 5, 2), box)).toBe(true);
	expect(runsInto(line(4, 1, 6, 3), box)).toBe(true);
	expect(runsInto(line(-5, 6, 15, 6), box)).toBe(false);
});
