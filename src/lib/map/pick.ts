import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { comma, locale } from '$lib/core/locale.ts';
import { lngLatOf } from '$lib/core/lng-lat.ts';
import { kindNames } from '$lib/core/kind-counts.ts';
import { sayRing, type RingProperties } from '$lib/core/rings.ts';
import type { Language } from '$lib/core/scene.ts';
import { hitLayerIds } from '$lib/layers/style.ts';
import { m } from '$lib/paraglide/messages.js';

/** A mark or a place under the pointer. */
export interface Hit {
	/** Id of the record, or of the island, that it opens. */
	id: string;
	kind: string;
	name: string;
	/** When it began, an ISO date; nothing for a place. */
	start: string;
}

/** What a click meets: one feature, several, called by a title, or a ring that has to be zoomed into. */
export type PickResult =
	| { type: 'one'; hit: Hit; at: [number, number] }
	| { type: 'several'; title: string; hits: Hit[]; at: [number, number] }
	| { type: 'zoom'; center: [number, number]; zoom: number };

/** How far beside a feature a click still meets it, in px. */
const tolerance = 5;
/** Below this zoom the islands of a chain are too small to aim at: the chain answers. */
const islandZoom = 6.5;
export const isBelowIslandZoom = (map: MapLibreMap): boolean => map.getZoom() < islandZoom;

function boxAround({ x, y }: { x: number; y: number }): [PointLike, PointLike] {
	return [
		[x - tolerance, y - tolerance],
		[x + tolerance, y + tolerance]
	];
}

/** Rendered features near a point, in px, that open something: topmost first, outlines last and the smallest of them first. */
function featuresAt(map: MapLibreMap, point: { x: number; y: number }): MapGeoJSONFeature[] {
	const found = map.queryRenderedFeatures(boxAround(point), {
		layers: hitLayerIds.filter((id) => map.getLayer(id))
	});
	const rank = (f: MapGeoJSONFeature) => (f.source === 'areas' ? 1 : 0);
	return found
		.filter((f) => !(isBelowIslandZoom(map) && f.source === 'areas' && f.properties.own === false))
		.toSorted(
			(a, b) => rank(a) - rank(b) || Number(a.properties.size ?? 0) - Number(b.properties.size ?? 0)
		);
}

/** The language of the names on the map. */
export const languageOf = (map: MapLibreMap): Language => map.getGlobalState().names ?? locale;

interface RenderedFeature {
	source: string;
	properties: Record<string, unknown>;
}

export const isRing = (
	feature: RenderedFeature
): feature is RenderedFeature & { properties: RingProperties } =>
	feature.source === 'marks' && 'records' in feature.properties;

export function hitOf({ properties, source }: RenderedFeature, language: Language): Hit {
	const text = (key: string) => String(properties[key] ?? '');
	const name = String(properties[language] ?? '');
	// An outline without a record of its own is an island of the chain: it has a page of another kind.
	if (source === 'areas')
		return {
			id: text('id'),
			kind: properties.own === true ? 'places' : 'islands',
			name,
			start: ''
		};
	if (source === 'labels') return { id: text('id'), kind: 'islands', name, start: '' };
	if (source === 'sites') return { id: text('id'), kind: 'places', name, start: '' };
	return { id: text('id'), kind: text('kind'), name: text('title'), start: text('start') };
}

/** Each record once, by date. */
const unique = (hits: Hit[]) =>
	[...new Map(hits.map((hit) => [hit.id, hit])).values()].toSorted((a, b) =>
		a.start < b.start ? -1 : 1
	);

/** What a click or a tap at a point, in px, picks; undefined where nothing answers. */
export function pickAt(map: MapLibreMap, point: { x: number; y: number }): PickResult | undefined {
	const features = featuresAt(map, point);
	const top = features[0];
	if (!top) return undefined;
	const language = languageOf(map);
	const at = coordinatesOf(top) ?? map.unproject([point.x, point.y]).toArray();
	if (isRing(top)) {
		const { expansion, marks } = top.properties;
		if (expansion <= map.getMaxZoom()) return { type: 'zoom', center: at, zoom: expansion };
		const hits = marks.map((properties) =>
			hitOf({ properties: { ...properties }, source: 'marks' }, language)
		);
		return { type: 'several', title: sayRing(top.properties), hits: unique(hits), at };
	}
	const marks = features.filter((f) => f.source === 'marks' || f.source === 'selection');
	const hits = unique(marks.filter((f) => !isRing(f)).map((f) => hitOf(f, language)));
	if (hits.length > 1)
		return { type: 'several', title: m.map_at_this_spot({ count: hits.length }), hits, at };
	return { type: 'one', hit: hitOf(top, language), at };
}

function coordinatesOf(feature: MapGeoJSONFeature): [number, number] | undefined {
	return feature.geometry.type === 'Point' ? lngLatOf(feature.geometry.coordinates) : undefined;
}

/** The accessible name of a rendered feature: title, kind and date, or the words of a ring. */
export function describe(map: MapLibreMap, feature: MapGeoJSONFeature): string {
	if (isRing(feature)) return sayRing(feature.properties);
	const { name, kind, start } = hitOf(feature, languageOf(map));
	return [name, kindNames[kind] ?? kind, start].filter(Boolean).join(comma);
}

/** The name to show while the pointer is over something. */
export function nameAt(
	map: MapLibreMap,
	point: { x: number; y: number }
): { name: string; area: string } | undefined {
	const top = featuresAt(map, point)[0];
	if (!top) return undefined;
	return {
		name: isRing(top) ? sayRing(top.properties) : hitOf(top, languageOf(map)).name,
		area: top.source === 'areas' ? top.properties.id : ''
	};
}
