import type { GeoJSONSource, Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { lngLatOf } from '$lib/core/lng-lat.ts';
import { kindNames, formatCounts } from '$lib/core/kind-counts.ts';
import type { Language } from '$lib/core/scene.ts';
import { hitLayerIds } from '$lib/layers/style.ts';

/** A mark or a place under the pointer. */
export interface Hit {
	/** Id of the record, or of the island, that it opens. */
	id: string;
	kind: string;
	name: string;
	/** When it began, an ISO date; nothing for a place. */
	start: string;
}

/** What a click meets: one feature, the members of a cluster, or a cluster that has to be zoomed into. */
export type PickResult =
	| { type: 'one'; hit: Hit; at: [number, number] }
	| { type: 'several'; hits: Hit[]; at: [number, number] }
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
export const languageOf = (map: MapLibreMap): Language => map.getGlobalState().names ?? 'en';

interface RenderedFeature {
	source: string;
	properties: Record<string, unknown>;
}

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
export async function pickAt(
	map: MapLibreMap,
	point: { x: number; y: number }
): Promise<PickResult | undefined> {
	const features = featuresAt(map, point);
	const top = features[0];
	if (!top) return undefined;
	const language = languageOf(map);
	const at = coordinatesOf(top) ?? map.unproject([point.x, point.y]).toArray();
	const clusterId: number | undefined = top.properties.cluster_id;
	if (clusterId !== undefined) {
		const source = map.getSource<GeoJSONSource>('marks');
		if (!source) return undefined;
		const leaves = await source.getClusterLeaves(clusterId, Infinity, 0);
		const places = new Set(leaves.map((leaf) => leaf.properties?.place));
		if (places.size > 1) {
			const zoom = await source.getClusterExpansionZoom(clusterId);
			if (zoom <= map.getMaxZoom()) return { type: 'zoom', center: at, zoom };
		}
		const hits = leaves.map((leaf) =>
			hitOf({ properties: leaf.properties ?? {}, source: 'marks' }, language)
		);
		return { type: 'several', hits: unique(hits), at };
	}
	const marks = features.filter((f) => f.source === 'marks' || f.source === 'selection');
	const hits = unique(
		marks.filter((f) => f.properties.cluster_id === undefined).map((f) => hitOf(f, language))
	);
	if (hits.length > 1) return { type: 'several', hits, at };
	return { type: 'one', hit: hitOf(top, language), at };
}

function coordinatesOf(feature: MapGeoJSONFeature): [number, number] | undefined {
	return feature.geometry.type === 'Point' ? lngLatOf(feature.geometry.coordinates) : undefined;
}

/** What is in a cluster: `12 records: 5 events, 4 projects, 3 agreements`. */
function describeCluster(properties: Record<string, unknown>): string {
	return `${properties.point_count} records: ${formatCounts(properties)}`;
}

/** The accessible name of a rendered feature: title, kind and date, or the counts of a cluster. */
export function describe(map: MapLibreMap, feature: MapGeoJSONFeature): string {
	const { properties } = feature;
	if (properties.point_count !== undefined) return describeCluster(properties);
	const { name, kind, start } = hitOf(feature, languageOf(map));
	return [name, kindNames[kind]?.[0] ?? kind, start].filter(Boolean).join(', ');
}

/** The name to show while the pointer is over something. */
export function nameAt(
	map: MapLibreMap,
	point: { x: number; y: number }
): { name: string; area: string } | undefined {
	const top = featuresAt(map, point)[0];
	if (!top) return undefined;
	const isCluster = top.properties.point_count !== undefined;
	return {
		name: isCluster ? describeCluster(top.properties) : hitOf(top, languageOf(map)).name,
		area: top.source === 'areas' ? top.properties.id : ''
	};
}
