import { expect, test } from 'vitest';
import { project, unproject } from '$lib/core/mercator.ts';
import { runsAlongCut, sheetOf } from './sheet.ts';

const size = { width: 400, height: 300 };
const camera = { center: [145, 44] as [number, number], zoom: 5, bearing: 0, pitch: 0 };

test('the middle of the camera is the middle of the sheet, and a world is 512 px wide at zoom 0', () => {
	const sheet = sheetOf(camera, size);
	expect(sheet.spots(camera.center)).toEqual([{ x: 200, y: 150 }]);
	const [spot] = sheet.spots([145 + (360 / 2 ** 5 / 512) * 100, 44]);
	expect(spot?.x).toBeCloseTo(300, 6);
});

test.each([
	[90, [145, 45], 'left'],
	[-90, [145, 45], 'right'],
	[180, [145, 45], 'below'],
	[0, [145, 45], 'above']
] as const)('a map that is turned by %i° has the north at its %s', (bearing, north, where) => {
	const [spot] = sheetOf({ ...camera, bearing }, size).spots([...north]);
	const [dx, dy] = [Math.round(spot!.x - 200), Math.round(spot!.y - 150)];
	const far = Math.abs(dx) + Math.abs(dy);
	expect([dx, dy].map((part) => part + 0)).toEqual(
		{ left: [-far, 0], right: [far, 0], below: [0, far], above: [0, -far] }[where].map(
			(part) => part + 0
		)
	);
});

test('what lies beyond 180° is seen once more', () => {
	const sheet = sheetOf({ ...camera, center: [179, 50] }, size);
	const [spot] = sheet.spots([-179, 50]);
	expect(spot!.x).toBeGreaterThan(200);
	const far = sheetOf({ ...camera, zoom: 0, center: [180, 0] }, { width: 1000, height: 300 });
	expect(far.spots([0, 0])).toHaveLength(2);
});

test('an area is cut off a little beyond the edges, with its hole left open', () => {
	const square = (half: number) =>
		[
			[-1, -1],
			[1, -1],
			[1, 1],
			[-1, 1],
			[-1, -1]
		].map(([x, y]) => [145 + x! * half, 44 + y! * half]);
	const d = sheetOf(camera, size).area({
		type: 'Polygon',
		coordinates: [square(20).toReversed(), square(1)]
	});
	expect(d.match(/z/g)).toHaveLength(2);
	const [first] = d.split('z');
	expect(first).toMatch(/^M/);
	// 400 × 300 and 24 px round it.
	const steps = first!.match(/-?[\d.]+/g)!.map(Number);
	expect(Math.max(...steps.map(Math.abs))).toBeLessThanOrEqual(448);
});

test('where a tile was cut there is no shore', () => {
	const [x, y] = [(100 + 64 / 4096) / 256, 0.4];
	const at = (dx: number, dy: number) => [x + dx, y + dy];
	expect(runsAlongCut(at(0, 0), at(0, 0.001), 8)).toBe(true);
	expect(runsAlongCut(at(0, 0), at(0.0001, 0.001), 8)).toBe(false);
	expect(runsAlongCut(at(0.00123, 0), at(0.00123, 0.001), 8)).toBe(false);
	const ring = [at(0, 0), at(0, 0.001), at(0.001, 0.001), at(0, 0)].map((position) =>
		unproject(position as [number, number])
	);
	const center = unproject([x, y]);
	const sheet = sheetOf({ ...camera, zoom: 8, center }, size);
	const outline = { type: 'Polygon' as const, coordinates: [ring] };
	const steps = (d: string) => d.match(/-?[\d.]+/g)!.length / 2;
	expect(steps(sheet.line(outline, undefined)) - steps(sheet.line(outline, 8))).toBe(1);
	expect(project(center)[0]).toBeCloseTo(x, 9);
});
