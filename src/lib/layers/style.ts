import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { markKinds } from '$lib/data/atlas/vocabulary.ts';
import {
	archives,
	bordersUrl,
	labelsUrl,
	sitesUrl,
	type Archive
} from '$lib/data/map/map-sources.ts';
import { fontFaces } from './font-faces.ts';
import { layers } from './index.ts';
import type { MapLayer } from './layer.ts';
import { initialState } from './map-state.ts';
import type { Palette } from './tokens.ts';

export { archives };
export type { Archive };

/** Addresses of the sources that are GeoJSON files. */
export const files: Readonly<Record<string, string>> = {
	borders: bordersUrl,
	labels: labelsUrl,
	sites: sitesUrl
};

const catalogue: readonly MapLayer[] = layers;
/** Tiles are read from PMTiles archives by the protocol in src/lib/map/archives.ts. */
const tilesOf = (archive: Archive) => [`chart://${archive}/{z}/{x}/{y}`];

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The id of the style layer of a part: `areas` and `fill` → `areas-fill`. */
const styleLayerId = (layer: MapLayer, part: string) => `${layer.id}-${part}`;

/** Ids of the style layers of a layer. */
export const styleLayerIds = (layer: MapLayer) =>
	Object.keys(layer.draw).map((part) => styleLayerId(layer, part));

/** Ids of the style layers that answer to the pointer, topmost first. */
export const hitLayerIds = catalogue
	.flatMap((layer) => layer.hit.map((part) => styleLayerId(layer, part)))
	.toReversed();

/** Ids of the style layers whose features the keyboard reaches: marks, clusters and names of places. */
export const keyboardLayerIds = [...markKinds, 'clusters', 'names'].flatMap((id) =>
	hitLayerIds.filter((part) => part.startsWith(`${id}-`))
);

/** Style layers of the islands inside a place, and of their names. */
export const islandOutlines = 'areas-parts';
export const islandNames = 'lettering-islands';

/**
 * The whole style, which depends on the palette only. Later changes go through global state, visibility and the data of
 * the empty sources, never through `setStyle`.
 */
export function composeStyle(palette: Palette): StyleSpecification {
	const state = Object.fromEntries(
		Object.entries({ ...palette, ...initialState }).map(([name, value]) => [
			name,
			{ default: value }
		])
	);
	return {
		version: 8,
		state,
		'font-faces': fontFaces,
		sources: {
			base: { type: 'vector', tiles: tilesOf('base'), maxzoom: 8 },
			depth: { type: 'vector', tiles: tilesOf('depth'), maxzoom: 5 },
			relief: { type: 'raster', tiles: tilesOf('relief'), maxzoom: 5, tileSize: 512 },
			areas: { type: 'vector', tiles: tilesOf('areas'), maxzoom: 8 },
			...Object.fromEntries(
				Object.entries(files).map(([id, data]) => [id, { type: 'geojson' as const, data }])
			),
			marks: { type: 'geojson', data: nothing },
			room: { type: 'geojson', data: nothing },
			selection: { type: 'geojson', data: nothing },
			measure: { type: 'geojson', data: nothing },
			route: { type: 'geojson', data: nothing }
		},
		// Spreading a union of layer types into one object loses which type it is.
		layers: catalogue.flatMap((layer) =>
			Object.entries(layer.draw).map(
				([part, spec]) => ({ id: styleLayerId(layer, part), ...spec }) as LayerSpecification
			)
		)
	};
}
