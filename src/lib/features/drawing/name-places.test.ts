import { expect, test } from 'vitest';
import { placeNames } from './name-places.ts';

const at = (name: string, x: number, y: number) => ({ name, x, y });

test('a name stands on the right where nothing is in its way', () => {
	expect(placeNames([at('Sochi', 0, 0)], [{ x: 0, y: 0 }])).toEqual([
		{ dx: 18, dy: 0, anchor: 'start' }
	]);
});

test('a mark on the right sends it to the left', () => {
	const [place] = placeNames([at('Vladivostok', 0, 0)], [{ x: 40, y: 0 }]);
	expect(place?.anchor).toBe('end');
});

test('between two marks it goes above', () => {
	const marks = [
		{ x: 40, y: 0 },
		{ x: -40, y: 0 }
	];
	expect(placeNames([at('Hokkaido', 0, 0)], marks)[0]).toMatchObject({ anchor: 'middle', dy: -27 });
});

test('names do not lie on each other', () => {
	const [first, second] = placeNames([at('Sakhalin', 0, 0), at('Hokkaido', 30, 4)], []);
	expect(first?.anchor).toBe('start');
	expect(second).not.toEqual(first);
});
