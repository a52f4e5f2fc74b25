import { expect, test } from 'vitest';
import { runsInto, type Box } from './lines-and-boxes.ts';
import { boxOfName, leaderOf, type NamePlace } from './name-candidates.ts';
import { placeNames } from './name-places.ts';
import type { NameView } from './name-stand.ts';

const seen: Box = [0, 0, 400, 300];
const view = (names: NameView['names'], marks: NameView['marks'] = []): NameView => ({
	...{ names, marks, seen, height: 20 }
});
const apart = (a: Box, b: Box) => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];

test('a name stands to the right of its point where nothing is in the way', () => {
	const [place] = placeNames([view([{ name: 'Sochi', x: 100, y: 100, radius: 14 }])]);
	expect(place).toEqual({ dx: 18, dy: 0, anchor: 'start' });
});

test('at the edge of what is seen it stands on the other side', () => {
	const [place] = placeNames([view([{ name: 'Kuril Islands', x: 380, y: 100, radius: 14 }])]);
	expect(place?.anchor).toBe('end');
});

test('a point that is not seen has no name', () => {
	expect(placeNames([view([{ name: 'Yamal', x: -5, y: 10, radius: 14 }])])).toEqual([undefined]);
});

test.each([20, 44])('four places close together have whole names, apart, %i px high', (height) => {
	const names = [
		{ name: 'Vladivostok', x: 280, y: 205 },
		{ name: 'Sakhalin', x: 318, y: 165 },
		{ name: 'Hokkaido', x: 320, y: 205 },
		{ name: 'Kuril Islands', x: 352, y: 190 }
	].map((name) => ({ ...name, radius: 16 }));
	const marks = names;
	const boxes = placeNames([{ names, marks, seen, height }]).map((place, i) =>
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
	const places = placeNames([{ names, marks, seen, height: 44 }]);
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

test('a line does not touch a pin or a mark, if it has to turn aside', () => {
	const own = { name: 'Hokkaido', x: 200, y: 150, radius: 16 };
	// Nothing is free beside it, and on the right the way is barred by a small mark.
	const marks = [
		...[-30, -15, 0, 15, 30].map((y) => ({ x: 240, y: 150 + y, radius: 9 })),
		...[-60, -40, -20, 0, 20, 40, 60].map((x) => ({ x: 200 + x, y: 110, radius: 12 })),
		...[-60, -40, -20, 0, 20, 40, 60].map((x) => ({ x: 200 + x, y: 190, radius: 12 }))
	];
	const [place] = placeNames([view([own], marks)]);
	const [from, to] = (leaderOf(place!, 16) ?? []).map(({ x, y }) => ({ x: x + 200, y: y + 150 }));
	const touched = marks.filter(
		({ x, y }) => from && to && runsInto([from, to], [x - 8, y - 8, x + 8, y + 8])
	);
	expect(touched).toEqual([]);
});

test('in several windows a name has one place, which is good in all', () => {
	const sochi = { name: 'Sochi', x: 100, y: 100, radius: 14 };
	const right = { x: 145, y: 100, radius: 9 };
	const left = { x: 55, y: 100, radius: 9 };
	const [place] = placeNames([view([sochi], [right]), view([sochi], [left])]);
	expect(place?.anchor).toBe('middle');
	expect(placeNames([view([sochi], [right])])[0]?.anchor).toBe('end');
});

test('one that is not seen in all of them has no name: in some it would be cut', () => {
	const high = view([{ name: 'Sochi', x: 100, y: 100, radius: 14 }]);
	expect(placeNames([high, { ...high, seen: [0, 0, 400, 80] }])).toEqual([undefined]);
});

const sochi = { name: 'Sochi', x: 100, y: 100, radius: 14 };
const left: NamePlace = { dx: -18, dy: 0, anchor: 'end' };
/** Over a line, 260 px off: much worse than beside its mark, and nothing is wrong with it. */
const far: NamePlace = { dx: 260, dy: 0, anchor: 'start' };

test.each<[string, NamePlace, boolean, { x: number; y: number }[], boolean]>([
	['on the left, which is as good', left, false, [], true],
	['far off on a map of the same size', far, true, [], true],
	['far off on a map of another size', far, false, [], false],
	['where a mark has come', left, true, [{ x: 70, y: 100 }], false],
	['where a mark is a pixel nearer than it was', left, true, [{ x: 68, y: 121 }], true],
	['where a mark has come into the way of the line', far, true, [{ x: 200, y: 100 }], false],
	['where it is no longer seen whole', { ...far, dx: 290 }, true, [], false]
])('a name that stood %s', (_, place, isFirm, marks, stays) => {
	const discs = marks.map((at) => ({ ...at, radius: 14 }));
	const [now] = placeNames([view([sochi], discs)], { places: [place], isFirm });
	if (stays) expect(now).toEqual(place);
	else expect(now).not.toEqual(place);
});

test('names that stood stay, and one that has come into view finds a place among them', () => {
	const hokkaido = { name: 'Hokkaido', x: 128, y: 100, radius: 9 };
	const places = placeNames([view([sochi, hokkaido])], { places: [left, undefined], isFirm: true });
	expect(places[0]).toEqual(left);
	expect(places[1]).toBeDefined();
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
