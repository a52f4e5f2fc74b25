import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, spreadBoxes, type Box } from './spread-boxes.ts';

const box = fc.record({
	x: fc.integer({ min: 0, max: 300 }),
	y: fc.integer({ min: 0, max: 300 }),
	halfWidth: fc.integer({ min: 5, max: 40 }),
	halfHeight: fc.integer({ min: 5, max: 20 })
});

test('whenever it says that there was room, no box lies over another or outside', () => {
	const property = fc.property(fc.array(box, { maxLength: 12 }), (boxes: Box[]) => {
		if (!spreadBoxes(boxes, 300, 300)) return;
		for (const [i, a] of boxes.entries()) {
			expect(a.x - a.halfWidth).toBeGreaterThanOrEqual(0);
			expect(a.y + a.halfHeight).toBeLessThanOrEqual(300);
			for (const b of boxes.slice(i + 1)) expect(Math.min(...overlap(a, b))).toBeLessThanOrEqual(0);
		}
	});
	expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
});

test('a fixed box stays, and where there is no room it is said', () => {
	const middle = { x: 50, y: 50, halfWidth: 10, halfHeight: 10, isFixed: true };
	const other = { x: 52, y: 50, halfWidth: 10, halfHeight: 10 };
	expect(spreadBoxes([middle, other], 100, 100)).toBe(true);
	expect(middle).toMatchObject({ x: 50, y: 50 });
	const wide = () => ({ x: 50, y: 20, halfWidth: 40, halfHeight: 15 });
	expect(spreadBoxes([wide(), wide(), wide()], 100, 50)).toBe(false);
});
