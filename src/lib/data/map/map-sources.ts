// Addresses of the map's data. Those in geo/dist get a hash of their content in the name.
import { sharedPath } from '$lib/core/locale.ts';
import areas from '$geo/dist/map/areas.pmtiles?url';

export { default as bordersUrl } from '$atlas/lines.geojson?url';
export { default as labelsUrl } from '$geo/dist/map/labels.geojson?url';
export { default as marksUrl } from '$atlas/marks.geojson?url';
export { default as shoresUrl } from '$geo/dist/map/areas.geojson?url';
export { default as sitesUrl } from '$geo/dist/map/sites.geojson?url';

/** Tile archives (PMTiles): the three of the base map stand in static/chart, made by geo/basemap. */
export const archives = {
	base: sharedPath('/chart/base.pmtiles'),
	depth: sharedPath('/chart/depth.pmtiles'),
	relief: sharedPath('/chart/relief.pmtiles'),
	areas
};
export type Archive = keyof typeof archives;
