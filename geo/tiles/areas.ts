import type { FeatureCollection } from 'geojson';
import { writeArchive } from './archive.ts';
import { cutTiles } from './cut.ts';

/** The last zoom of the base map too, so that outlines and coast are rounded alike. */
const maxzoom = 8;

/** The outlines as vector tiles, layer `areas`: a view loads those it shows, in the detail it can show. */
export function areaTiles(areas: FeatureCollection): Buffer {
	return writeArchive(cutTiles([{ name: 'areas', data: areas, tolerance: 6 }], { maxzoom }), {
		type: 'mvt',
		bounds: [-180, -85, 180, 85],
		metadata: { vector_layers: [{ id: 'areas', fields: {} }] }
	});
}
