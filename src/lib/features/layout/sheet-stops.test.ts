import { expect, test } from 'vitest';
import { restAt } from './sheet-stops.ts';

const stops = [
	['high', 56],
	['middle', 400],
	['low', 650]
] as const;

test('a sheet that is let go at rest goes to the nearest stop', () => {
	expect(restAt(90, 0, stops)).toBe('high');
	expect(restAt(300, 0, stops)).toBe('middle');
	expect(restAt(600, 0, stops)).toBe('low');
});

test('a flick carries it one stop on', () => {
	expect(restAt(450, 1, stops)).toBe('low');
	expect(restAt(350, -1.5, stops)).toBe('high');
});

test('no stops, no rest', () => {
	expect(restAt(1, 0, [])).toBeUndefined();
});
