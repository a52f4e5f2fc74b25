// The names on the map in three languages, by one rule for places with a record and for all others.
import type { Feature, FeatureCollection, Point } from 'geojson';
import { isOneOf } from '../../schema/one-of.ts';
import type { Label } from '../../schema/label.ts';
import type { RecordOf } from '../../schema/records.ts';
import { area } from '@turf/turf';
import { areaTypes, capitals, disputedPlace } from '../../schema/vocabulary.ts';
import { subtree } from '../record/derive.ts';
import type { Shape } from '../shapes/shapes.ts';

interface Names {
	en?: string | undefined;
	ru?: string | undefined;
	ja?: string | undefined;
}
/** The text on the map for each language of the names. */
export type Lettering = Required<{ [L in keyof Names]: string }>;

/**
 * A missing language falls back to another of the same place. A place that both sides claim bears
 * both sides' names in every language: in English as its English name has them, else in their scripts.
 */
export function lettering({ en, ru, ja }: Names, isClaimed: boolean): Lettering | undefined {
	const any = en ?? ru ?? ja;
	if (any === undefined) return undefined;
	const both = isClaimed && ru !== undefined && ja !== undefined;
	return {
		en: en ?? (both ? `${ru} / ${ja}` : any),
		ru: both ? `${ru} / ${ja}` : (ru ?? any),
		ja: both ? `${ja} / ${ru}` : (ja ?? any)
	};
}

const textOf = ({ names }: Label): Names => ({
	en: names.en?.text,
	ru: names.ru?.text,
	ja: names.ja?.text
});

/** Whether a place is an area, whose point is only where its label stands. */
export const isArea = (place: RecordOf<'places'>) => isOneOf(areaTypes, place.type);
const pointAt = (coordinates: number[]): Point => ({ type: 'Point', coordinates });

/** The names of outlines and islands by id, from the lettering. */
export function letteringOf(labels: readonly Label[]): Map<string, Lettering> {
	return new Map(
		labels.flatMap((l) => {
			const names = lettering(textOf(l), l.both !== undefined);
			return names ? [[l.id, names] as const] : [];
		})
	);
}

/**
 * From how far the name of a place is seen, as in the lettering: of capitals from farthest, 1; of others as their
 * lettering says, else by their type, and of what lies in a place only long after that.
 */
function rankOf({ id, type, parent }: RecordOf<'places'>, label: Label | undefined): number {
	if (isOneOf(capitals, id)) return 1;
	if (label) return Math.max(2, label.rank);
	if (type === 'city') return 2;
	return parent !== undefined && (type === 'site' || type === 'venue') ? 5 : 3;
}

/**
 * One point for each place that has one. Those that are seen from farther come first, of equals the larger.
 */
export function siteFeatures(
	places: readonly RecordOf<'places'>[],
	labels: readonly Label[],
	shapes: readonly Shape[]
): FeatureCollection<Point> {
	const byPlace = new Map(labels.flatMap((l) => (l.place ? [[l.place, l] as const] : [])));
	const sizes = new Map(shapes.map(({ id, geometry }) => [id, area(geometry)]));
	const claimed = new Set(subtree(places, disputedPlace));
	return {
		type: 'FeatureCollection',
		features: places
			.flatMap((place): Feature<Point>[] => {
				if (!place.point) return [];
				const label = byPlace.get(place.id);
				return [
					{
						type: 'Feature',
						properties: {
							id: place.id,
							...lettering(place.names, claimed.has(place.id) || label?.both !== undefined),
							rank: rankOf(place, label),
							primary: place.role === 'primary',
							area: isArea(place)
						},
						geometry: pointAt([place.point.lng, place.point.lat])
					}
				];
			})
			.toSorted(
				(a, b) =>
					a.properties?.rank - b.properties?.rank ||
					(sizes.get(b.properties?.id) ?? 0) - (sizes.get(a.properties?.id) ?? 0)
			)
	};
}

/** The lettering of the chart but for the places that have a record: these are drawn from it. */
export function labelFeatures(labels: readonly Label[]): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: labels
			.filter((l) => l.place === undefined)
			.map((l) => ({
				type: 'Feature',
				properties: {
					id: l.id,
					kind: l.kind,
					rank: l.rank,
					...lettering(textOf(l), l.both !== undefined)
				},
				geometry: pointAt(l.at)
			}))
	};
}
