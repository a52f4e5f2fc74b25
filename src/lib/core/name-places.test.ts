import { expect, test } from 'vitest';
import { runsInto, type Box } from './lines-and-boxes.ts';
import { boxOfName, leaderOf, placeNames, type NamePlace } from './name-places.ts';

const seen: Box = [0, 0, 400, 300];
const apart = (a: Box, b: Box) => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];

test('a name stands to the right of its point where nothing is in the way', () => {
	const [place] = placeNames([{ name: 'Sochi', x: 100, y: 100, radius: 14 }], {
		marks: [],
		seen,
		height: 20
	});
	expect(place).toEqual({ dx: 18, dy: 0, anchor: 'start' });
});

test('at the edge of what is seen it stands on the other side', () => {
	const [place] = placeNames([{ name: 'Kuril Islands', x: 380, y: 100, radius: 14 }], {
		marks: [],
		seen,
		height: 20
	});
	expect(place?.anchor).toBe('end');
});

test('a point that is not seen has no name', () => {
	expect(
		placeNames([{ name: 'Yamal', x: -5, y: 10, radius: 14 }], { marks: [], seen, height: 20 })
	).toEqual([undefined]);
});

test.each([20, 44])('four places close together have whole names, apart, %i px high', (height) => {
	const names = [
		{ name: 'Vladivostok', x: 280, y: 205 },
		{ name: 'Sakhalin', x: 318, y: 165 },
		{ name: 'Hokkaido', x: 320, y: 205 },
		{ name: 'Kuril Islands', x: 352, y: 190 }
	].map((name) => ({ ...name, radius: 16 }));
	const marks = names;
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

test('a line leads from the edge of the ring to a name that stands off', () => {
	const [from] = leaderOf({ dx: 60, dy: 0, anchor: 'start' }, 16) ?? [];
	expect(from).toEqual({ x: 16, y: 0 });
	expect(leaderOf({ dx: 20, dy: 0, anchor: 'start' }, 16)).toBeUndefined();
});

test('a line crosses no ring but begins at its own, however close they are', () => {
	const names = [
		{ name: 'Vladivostok', x: 200, y: 150, radius: 16 },
		{ name: 'Hokkaido', x: 233, y: 150, radius: 16 },
		{ name: 'Sakhalin', x: 233, y: 117, radius: 16 },
		{ name: 'Kuril Islands', x: 266, y: 150, radius: 16 }
	];
	const tokyo = { x: 233, y: 183, radius: 16 };
	const marks = [...names, tokyo];
	const places = placeNames(names, { marks, seen, height: 44 });
	const crossed = names.flatMap((own, i) => {
		const line = leaderOf(places[i]!, own.radius);
		const [from, to] = (line ?? []).map(({ x, y }) => ({ x: x + own.x, y: y + own.y }));
		return marks
			.filter((mark) => mark !== own)
			.filter(({ x, y }) => from && to && runsInto([from, to], [x - 13, y - 13, x + 13, y + 13]));
	});
	expect(crossed).toEqual([]);
	expect(leaderOf(places[1]!, 16), 'the ring in the middle needs a line').toBeDefined();
});

test('names stay where they stood while nothing is wrong with that', () => {
	const names = [{ name: 'Sochi', x: 100, y: 100, radius: 14 }];
	const left: NamePlace = { dx: -18, dy: 0, anchor: 'end' };
	const places = (marks: typeof names) => placeNames(names, { marks, seen, height: 44 }, [left]);
	expect(places(names)).toEqual([left]);
	expect(places([...names, { name: 'in the way', x: 70, y: 100, radius: 14 }])).not.toEqual([left]);
});

test.each([
	['Vladivostok', 88],
	['Владивосток', 88],
	['ウラジオストク', 98],
	['Yamal', 44]
])('%s has a box of %i px: a letter of Japanese is as wide as high', (name, width) => {
	const [left, , right] = boxOfName({ name, x: 0, y: 0 }, { dx: 0, dy: 0, anchor: 'start' }, 44);
	expect(right - left).toBe(width);
});
