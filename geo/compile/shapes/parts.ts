// How the rings of one outline lie to each other (RFC 7946 §3.1.6 and §3.1.7; OGC simple features, "valid").
import { area, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { once } from '../gate/once.ts';
import type { Path } from '../gate/problem.ts';
import { isWithin, overlap, type Rings } from './overlap.ts';

interface Fault {
	/** Below the coordinates. */
	at: Path;
	message: string;
}

/** Holes lie in their outline, each apart from the others, and leave something of it. */
function* holeFaults([shell = [], ...holes]: Rings): Generator<Fault> {
	let isSound = true;
	for (const [i, hole] of holes.entries()) {
		const twin = holes.slice(0, i).findIndex((other) => overlap([hole], [other]));
		const message = !isWithin([hole], [shell])
			? 'is a hole that reaches outside its outline; move it in, or remove it'
			: twin >= 0
				? `is a hole that overlaps hole ${twin + 1}; make them one, or remove one`
				: undefined;
		if (message) yield { at: [i + 1], message };
		isSound &&= message === undefined;
	}
	if (isSound && holes.length > 0 && area(polygon([shell, ...holes])) < 1)
		yield { at: [], message: 'has holes that leave nothing of it; remove them' };
}

/** What is wrong with rings of which each one is sound, found once for each geometry. */
export const faultsBetween = once((geometry: Polygon | MultiPolygon): Fault[] => {
	if (geometry.type === 'Polygon') return [...holeFaults(geometry.coordinates)];
	const parts = geometry.coordinates;
	return parts.flatMap((part, i) => {
		const within = [...holeFaults(part)].map(({ at, message }) => ({ at: [i, ...at], message }));
		const twin = parts.slice(0, i).findIndex((other) => overlap(part, other));
		if (twin < 0) return within;
		const message = `overlaps part ${twin}; make them one, or remove one`;
		return [...within, { at: [i], message }];
	});
});
