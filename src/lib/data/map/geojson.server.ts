// The map's GeoJSON, for the build: a page contains drawings made from it, not the data.
import type { FeatureCollection, Point } from 'geojson';
import areasText from '$geo/dist/map/areas.geojson?raw';
import bordersText from '$atlas/lines.geojson?raw';
import marksText from '$atlas/marks.geojson?raw';
import labelsText from '$geo/dist/map/labels.geojson?raw';
import type { Locale } from '$lib/core/locale.ts';
import type { Marks } from './marks.ts';

export const areas: FeatureCollection = JSON.parse(areasText);
export const borderLines: FeatureCollection = JSON.parse(bordersText);
export const marks: Marks = JSON.parse(marksText);
/** The names of the chart: of seas and straits, islands, cities; the lowest rank is seen from farthest. */
export const labels: FeatureCollection<
	Point,
	{ id: string; kind: string; rank: number } & Record<Locale, string>
> = JSON.parse(labelsText);
