// The GeoJSON that the map draws, from the same records that the pages show.
import { area } from '@turf/turf';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { isOneOf } from '../../schema/one-of.ts';
import { inLanguage, type AnyLanguage } from '../../schema/text.ts';
import { markKinds, primaryPlaces } from '../../schema/vocabulary.ts';
import { startOf } from '../record/derive.ts';
import { finestPlaces } from './frames.ts';
import { isArea, lettering, type Lettering } from './lettering.ts';
import type { Shape } from '../shapes/shapes.ts';
import type { Territory } from '../borders/territory.ts';

/** Outlines: the six places, then the islands and areas inside them, then the pieces of those that are cut. */
export function areaFeatures(
	shapes: readonly Shape[],
	territories: readonly Territory[],
	letterings: ReadonlyMap<string, Lettering>
): FeatureCollection {
	const primary: readonly string[] = primaryPlaces;
	const rank = (s: Shape) => (primary.includes(s.id) ? 0 : 1);
	const whole = shapes
		.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
		.map(({ id, geometry, properties: { place, own, names, indicative } }): Feature => ({
			type: 'Feature',
			properties: {
				id,
				place,
				own,
				...(letterings.get(id) ?? lettering(names, false)),
				primary: primary.includes(id),
				indicative: indicative === true,
				// km²: of nested outlines a click picks the smallest.
				size: Math.round(area(geometry) / 1e4) / 100
			},
			geometry
		}));
	const pieces = territories
		.filter(({ id, outline }) => id !== outline)
		.map(({ id, geometry }): Feature => ({
			type: 'Feature',
			properties: { id, piece: true },
			geometry
		}));
	return { type: 'FeatureCollection', features: [...whole, ...pieces] };
}

/** Ids of the places that a place lies in, the nearest first. */
function placesAbove(
	{ parent }: RecordOf<'places'>,
	byId: ReadonlyMap<string, RecordOf<'places'>>
): string[] {
	const next = parent === undefined ? undefined : byId.get(parent);
	return next ? [next.id, ...placesAbove(next, byId)] : [];
}

/**
 * A mark for each event, project and agreement at each of its finest places that has a point.
 * `approximate`: the source names an area, or the point only stands in for the place.
 */
export function markFeatures(
	records: readonly AnyRecord[],
	language: AnyLanguage = 'en'
): FeatureCollection<Point> {
	const places = records.filter((r) => r.kind === 'places');
	const byId = new Map(places.map((p) => [p.id, p]));
	const features = records.flatMap((r): Feature<Point>[] => {
		if (!('title' in r) || !('places' in r)) return [];
		if (!isOneOf(markKinds, r.kind)) return [];
		return finestPlaces(r.places, places).flatMap((id) => {
			const place = byId.get(id);
			if (!place?.point) return [];
			const { lng, lat, approximate } = place.point;
			const above = placesAbove(place, byId);
			return [
				{
					type: 'Feature',
					properties: {
						id: r.id,
						kind: r.kind,
						title: inLanguage(r.title, language),
						place: id,
						where: inLanguage(place.names, language),
						above,
						primary: [id, ...above].find((one) => isOneOf(primaryPlaces, one)) ?? '',
						start: startOf(r),
						approximate: isArea(place) || approximate === true
					},
					geometry: { type: 'Point', coordinates: [lng, lat] }
				}
			];
		});
	});
	// The engine knows a feature by its id, which has to be a number.
	return { type: 'FeatureCollection', features: features.map((f, id) => ({ ...f, id })) };
}
