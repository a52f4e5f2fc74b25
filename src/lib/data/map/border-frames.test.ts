import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { borderLines } from './geojson.server.ts';
import { borderFrames } from './border-frames.server.ts';
import { frameIn } from './border-frames.ts';

const frames = borderFrames(atlas);

test('the map shows the whole chain until the lines of the two sides differ, and then where they do', () => {
	expect(frames.map(({ from }) => from)).toEqual([1855, 1946]);
	expect(frameIn(frames, 1905)).toEqual(frames[0]?.frame);
	for (const year of [1946, 1991, undefined])
		expect(frameIn(frames, year)).toEqual(frames[1]?.frame);
});

test('both lines and all four islands lie within it, and no more than seven degrees across', () => {
	const [west, south, east, north] = frames[1]!.frame;
	const [left, bottom, right, top] = atlas.frames['four-disputed-islands']!;
	expect(left > west && bottom > south && right < east && top < north).toBe(true);
	expect(east - west).toBeLessThan(7);
});

test('what a side claims by its line lies on the left of it', () => {
	for (const { id, territories, claimants } of atlas.borders) {
		if (claimants.length !== 1 || territories.length === 0) continue;
		const line = borderLines.features.find((f) => f.properties?.id === id)?.geometry;
		if (line?.type !== 'LineString') continue;
		const island = atlas.records.places.iturup!.point!;
		const nearest = line.coordinates
			.slice(1)
			.map((to, i) => ({ from: line.coordinates[i]!, to }))
			.toSorted(
				(a, b) =>
					Math.hypot(a.to[0]! - island.lng, a.to[1]! - island.lat) -
					Math.hypot(b.to[0]! - island.lng, b.to[1]! - island.lat)
			)[0]!;
		const [x, y] = [nearest.to[0]! - nearest.from[0]!, nearest.to[1]! - nearest.from[1]!];
		const across = x * (island.lat - nearest.from[1]!) - y * (island.lng - nearest.from[0]!);
		expect(across, id).toBeGreaterThan(0);
	}
	expect.hasAssertions();
});
