import { expect, test } from 'vitest';
import type { Box } from './lines-and-boxes.ts';
import { boxOfName, placeNames } from './name-places.ts';

const seen: Box = [0, 0, 400, 300];
const apart = (a: Box, b: Box) => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];

test('a name stands to the right of its point where nothing is in the way', () => {
	const [place] = placeNames([{ name: 'Sochi', x: 100, y: 100 }], { marks: [], seen, height: 20 });
	expect(place).toEqual({ dx: 18, dy: 0, anchor: 'start' });
});

test('at the edge of what is seen it stands on the other side', () => {
	const [place] = placeNames([{ name: 'Kuril Islands', x: 380, y: 100 }], {
		marks: [],
		seen,
		height: 20
	});
	expect(place?.anchor).toBe('end');
});

test('a point that is not seen has no name', () => {
	expect(placeNames([{ name: 'Yamal', x: -5, y: 10 }], { marks: [], seen, height: 20 })).toEqual([
		undefined
	]);
});

test.each([20, 44])('four places close together have whole names, apart, %i px high', (height) => {
	const names = [
		{ name: 'Vladivostok', x: 280, y: 205 },
		{ name: 'Sakhalin', x: 318, y: 165 },
		{ name: 'Hokkaido', x: 320, y: 205 },
		{ name: 'Kuril Islands', x: 345, y: 190 }
	];
	const marks = names.map(({ x, y }) => ({ x, y }));
	const boxes = placeNames(names, { marks, seen, height }).map((place, i) =>
		boxOfName(names[i]!, place!, height)
	);
	for (const [i, box] of boxes.entries()) {
		expect(box[0]).toBeGreaterThanOrEqual(0);
		expect(box[2]).toBeLessThanOrEqual(400);
		expect(box[3]).toBeLessThanOrEqual(300);
		for (const other of boxes.slice(i + 1)) expect(apart(box, other), `${i}`).toBe(true);
	}
});
