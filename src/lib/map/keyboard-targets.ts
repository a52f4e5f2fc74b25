import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { ScreenPoint } from '$lib/core/spatial-navigation.ts';
import { lngLatOf } from '$lib/core/lng-lat.ts';
import { islandNames, islandOutlines, keyboardLayerIds } from '$lib/layers/style.ts';
import { describe, hitOf, isBelowIslandZoom, isRing, languageOf, type Hit } from './pick.ts';

/** A mark, a ring, a place or an island that the keyboard can reach; `x` and `y` in px. */
export interface KeyboardTarget extends ScreenPoint {
	/** Unique among the targets of a view, until the map moves. */
	key: string;
	at: [number, number];
	label: string;
	/** What it opens; undefined for a ring, which is zoomed into or listed. */
	hit: Hit | undefined;
}

/** The names of the islands that have a page of their own: an outline has no point. */
function islandsIn(map: MapLibreMap): MapGeoJSONFeature[] {
	if (isBelowIslandZoom(map)) return [];
	const outlines = map.queryRenderedFeatures({ layers: [islandOutlines] });
	const own = new Set(
		outlines.filter((f) => f.properties.own === false).map((f) => f.properties.id)
	);
	const names = map.queryRenderedFeatures({ layers: [islandNames] });
	return names.filter((f) => own.has(f.properties.id));
}

/** Every rendered feature in the view that opens something, from left to right. */
export function keyboardTargetsIn(map: MapLibreMap): KeyboardTarget[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const marks = map.queryRenderedFeatures({ layers: [...keyboardLayerIds] });
	const targets = new Map<string, KeyboardTarget>();
	for (const feature of [...marks, ...islandsIn(map)]) {
		if (feature.geometry.type !== 'Point') continue;
		const at = lngLatOf(feature.geometry.coordinates);
		const { x, y } = map.project(at);
		if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) continue;
		// Marks and rings have an id of their own; a name may be drawn in two tiles.
		const key = `${feature.source}-${feature.id ?? feature.properties.id}`;
		const hit = isRing(feature) ? undefined : hitOf(feature, languageOf(map));
		targets.set(key, { key, at, x, y, hit, label: describe(map, feature) });
	}
	return [...targets.values()].toSorted((a, b) => a.x - b.x || a.y - b.y);
}
