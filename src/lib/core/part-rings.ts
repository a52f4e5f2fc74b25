import type { Feature, Point } from 'geojson';
import { worldSize } from './framing.ts';
import { lngLatOf } from './lng-lat.ts';
import { markRadius, ringRadius } from './mark-shapes.ts';
import { project, unproject } from './mercator.ts';

/** How often all are looked at; a crowd is parted after a few. */
const rounds = 40;
/** Between two of them, in px. */
const gap = 1;

interface Disc {
	x: number;
	y: number;
	radius: number;
}

/** Moves discs that lie on each other apart, each by half of what they share, in place. */
function part(discs: readonly Disc[]): Set<Disc> {
	const moved = new Set<Disc>();
	for (let round = 0; round < rounds; round++) {
		let isParted = true;
		for (const [i, a] of discs.entries())
			for (let j = i + 1; j < discs.length; j++) {
				const b = discs[j];
				if (!b) continue;
				const least = a.radius + b.radius + gap;
				if (Math.abs(a.x - b.x) >= least || Math.abs(a.y - b.y) >= least) continue;
				const apart = Math.hypot(a.x - b.x, a.y - b.y);
				// A hair of room for rounding.
				if (apart >= least - 0.01) continue;
				// At one and the same spot: beside each other.
				const [dx, dy] = apart === 0 ? [1, 0] : [(b.x - a.x) / apart, (b.y - a.y) / apart];
				const step = (least - apart) / 2;
				[a.x, a.y] = [a.x - dx * step, a.y - dy * step];
				[b.x, b.y] = [b.x + dx * step, b.y + dy * step];
				moved.add(a).add(b);
				isParted = false;
			}
		if (isParted) break;
	}
	return moved;
}

const radiusOf = (properties: object): number =>
	'records' in properties ? ringRadius(Number(properties.records)) : markRadius;

/** The same rings and marks, with none lying on another at an integer zoom, and so at none above. */
export function partRings<F extends Feature<Point, object>>(
	features: readonly F[],
	zoom: number
): F[] {
	const size = worldSize(zoom);
	const discs = features.map(({ geometry, properties }): Disc => {
		const [x, y] = project(lngLatOf(geometry.coordinates));
		return { x: x * size, y: y * size, radius: radiusOf(properties) };
	});
	const moved = part(discs);
	return features.map((feature, i) => {
		const disc = discs[i];
		if (!disc || !moved.has(disc)) return feature;
		const coordinates = unproject([disc.x / size, disc.y / size]);
		return { ...feature, geometry: { type: 'Point', coordinates } };
	});
}
