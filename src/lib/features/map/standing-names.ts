import type { FeatureCollection, Point } from 'geojson';
import { lngLatOf, type LngLat } from '$lib/core/lng-lat.ts';
import { markRadius, ringRadius } from '$lib/core/mark-shapes.ts';
import type { NamePlace } from '$lib/core/name-candidates.ts';
import type { Disc } from '$lib/core/name-stand.ts';
import { isRing, type Rings } from '$lib/core/rings.ts';
import { roomSize } from '$lib/layers/names.ts';

/** What a name belongs to on the map: `[lng, lat]`, and half its width in px. */
export interface Spot {
	at: LngLat;
	radius: number;
}

type Project = (at: LngLat) => { x: number; y: number };

/** What a mark or a ring covers, in px. */
export function discOf(feature: Rings['features'][number], project: Project): Disc {
	const { x, y } = project(lngLatOf(feature.geometry.coordinates));
	return { x, y, radius: isRing(feature) ? ringRadius(feature.properties.records) : markRadius };
}

/** The ring that stands for a place, the nearest if there are several; where there is none, its own spot. */
export function spotOf(
	{ id, at }: { id: string; at: LngLat },
	rings: Rings['features'],
	project: Project
): Spot {
	const own = project(at);
	const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - own.x, y - own.y);
	const [ring] = rings
		.filter((feature) => isRing(feature) && feature.properties.place === id)
		.map((feature) => ({ feature, disc: discOf(feature, project) }))
		.toSorted((a, b) => distance(a.disc) - distance(b.disc));
	return ring
		? { at: lngLatOf(ring.feature.geometry.coordinates), radius: ring.disc.radius }
		: { at, radius: 4 };
}

const anchors = { start: 'left', middle: 'center', end: 'right' } as const;

/** The names where they stand, for the engine to keep other names off. */
export function roomOf(
	names: readonly { name: string; spot: Spot; place: NamePlace | undefined }[]
): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: names.flatMap(({ name, spot, place }) =>
			place
				? [
						{
							type: 'Feature',
							properties: {
								name,
								radius: spot.radius,
								anchor: anchors[place.anchor],
								offset: [place.dx / roomSize, place.dy / roomSize]
							},
							geometry: { type: 'Point', coordinates: spot.at }
						}
					]
				: []
		)
	};
}
