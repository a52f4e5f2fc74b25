import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenPoint } from '$lib/core/bearing.ts';
import { markParts } from '$lib/layers/style.ts';
import { describe, hitOf, languageOf, type Hit } from './pick.ts';

/** A mark, a spot of several, or one of the six places, where the keyboard can stop. */
export interface Stop extends ScreenPoint {
	/** Tells it from the others for as long as the map is not moved. */
	key: string;
	at: [number, number];
	label: string;
	/** What it opens; a spot of several has none, it parts or lists. */
	hit: Hit | undefined;
}

/** Everything drawn in the view that opens something and has a position, from left to right. */
export function stopsIn(map: MapLibreMap): Stop[] {
	const { clientWidth, clientHeight } = map.getContainer();
	const stops = new Map<string, Stop>();
	for (const feature of map.queryRenderedFeatures({ layers: [...markParts] })) {
		if (feature.geometry.type !== 'Point') continue;
		const at = feature.geometry.coordinates as [number, number];
		const { x, y } = map.project(at);
		if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) continue;
		const { id, cluster_id: cluster, kind } = feature.properties;
		const key = `${feature.source}-${cluster ?? `${kind ?? ''}-${id}-${at.join()}`}`;
		const hit = cluster === undefined ? hitOf(feature, languageOf(map)) : undefined;
		stops.set(key, { key, at, x, y, hit, label: describe(map, feature) });
	}
	return [...stops.values()].toSorted((a, b) => a.x - b.x || a.y - b.y);
}
