import { expect, test } from 'vitest';
import { markRadius, ringRadius } from './mark-shapes.ts';
import { project } from './mercator.ts';
import { partRings } from './part-rings.ts';
import { worldSize } from './framing.ts';

const zoom = 3;
const disc = (coordinates: [number, number], records?: number) => ({
	type: 'Feature' as const,
	properties: records === undefined ? {} : { records },
	geometry: { type: 'Point' as const, coordinates }
});
type Disc = ReturnType<typeof disc>;

/** The least room between two of them at a zoom, in px; below 0 they overlap. */
function room(discs: readonly Disc[], at: number): number {
	const placed = discs.map(({ geometry, properties }) => {
		const [x, y] = project(geometry.coordinates);
		const radius = properties.records ? ringRadius(properties.records) : markRadius;
		return { x: x * worldSize(at), y: y * worldSize(at), radius };
	});
	const rooms = placed.flatMap((a, i) =>
		placed.slice(0, i).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius)
	);
	return Math.min(...rooms);
}

test.each([
	['two rings', [disc([142, 45], 40), disc([142.5, 45.2], 3)]],
	['a ring and a mark', [disc([142, 45], 40), disc([142, 45.5])]],
	['two at one and the same spot', [disc([142, 45]), disc([142, 45])]],
	[
		'a crowd',
		Array.from({ length: 12 }, (_, i) => disc([142 + (i % 4) * 1.5, 44 + Math.floor(i / 4)], i * 4))
	]
])('%s that lie on each other are parted, at this zoom and all above', (_, discs) => {
	expect(room(discs, zoom)).toBeLessThan(0);
	const parted = partRings(discs, zoom);
	expect(room(parted, zoom)).toBeGreaterThanOrEqual(0);
	expect(room(parted, zoom + 0.9)).toBeGreaterThanOrEqual(0);
});

test('what has room stays exactly where it is', () => {
	const discs = [disc([142, 45], 40), disc([30, 60])];
	expect(partRings(discs, zoom)).toEqual(discs);
});
