// The map's GeoJSON, for the build: a page contains drawings made from it, not the data.
import type { FeatureCollection } from 'geojson';
import areasText from '$geo/dist/map/areas.geojson?raw';
import bordersText from '$atlas/lines.geojson?raw';
import marksText from '$atlas/marks.geojson?raw';
import type { Marks } from './marks.ts';

export const areas: FeatureCollection = JSON.parse(areasText);
export const borderLines: FeatureCollection = JSON.parse(bordersText);
export const marks: Marks = JSON.parse(marksText);
