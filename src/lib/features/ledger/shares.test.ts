import { expect, test } from 'vitest';
import { shares } from './shares.ts';

const order = ['a', 'b', 'c'] as const;

test('parts follow one another, as wide as their counts, and leave the rest free', () => {
	expect(shares(order, { a: 2, b: 0, c: 3 }, 10)).toEqual([
		{ word: 'a', count: 2, from: 0, width: 20 },
		{ word: 'c', count: 3, from: 20, width: 30 }
	]);
	expect(shares(order, {}, 10)).toEqual([]);
});

test('a small part keeps room for its digits, and all of them fit', () => {
	const parts = shares(order, { a: 1, b: 1, c: 98 }, 100);
	expect(parts[0]?.width).toBeGreaterThan(5);
	const last = parts.at(-1);
	expect((last?.from ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 0);
});
