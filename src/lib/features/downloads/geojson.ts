import type { Feature, FeatureCollection, MultiPoint, Point } from 'geojson';
import type { Release } from './release.ts';
import type { Column } from './english.ts';
import type { Row } from './rows.ts';

type Properties = Record<Column, string>;
export type Located = FeatureCollection<Point | MultiPoint | null, Properties> & Partial<Release>;

const geometryOf = (points: Row['points']): Point | MultiPoint | null => {
	const [first, ...others] = points;
	if (!first) return null;
	return others.length === 0
		? { type: 'Point', coordinates: first }
		: { type: 'MultiPoint', coordinates: points };
};

/**
 * Rows as GeoJSON (RFC 7946): one feature each, whose id is the path of its page. A record of several places is a
 * MultiPoint, one of none has no geometry. What the file says of itself stands in foreign members.
 */
export const geojsonOf = (rows: readonly Row[], release: Release): Located => ({
	type: 'FeatureCollection',
	...release,
	features: rows.map(
		({ key, columns, points }): Feature<Point | MultiPoint | null, Properties> => ({
			type: 'Feature',
			id: key,
			properties: columns,
			geometry: geometryOf(points)
		})
	)
});
