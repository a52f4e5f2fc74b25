// The marks of the first paint, clustered as the live map clusters them.
import { group } from 'd3-array';
import type { Position } from 'geojson';
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import { fromKeys } from '$lib/core/from-keys.ts';
import { clusterRadius } from '$lib/core/mark-shapes.ts';
import { marks as all } from '$lib/data/map/geojson.server.ts';
import { hrefOf, titleOf, recordOf } from '$lib/data/record/ref.ts';
import type { Focus } from '$lib/data/map/focus.ts';
import { pins, visibleMarks, type Marks } from '$lib/data/map/marks.ts';
import { markKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

type MarkKind = (typeof markKinds)[number];
type Counts = Record<MarkKind, number>;
type Properties = Marks['features'][number]['properties'];

/** One mark, or one ring for several that are too close together. */
export interface Cluster {
	href: string;
	/** Its name for screen readers. */
	label: string;
	/** Hollow: only the area is known. */
	hollow: boolean;
	/** How many records of each kind it stands for; kinds without any are left out. */
	counts: [kind: MarkKind, count: number][];
	x: number;
	y: number;
}

const kinds = new Set<string>(markKinds);

const none: Counts = fromKeys(markKinds, () => 0);

const pointOf = ([lng = 0, lat = 0]: Position): [number, number] => [lng, lat];

const isCluster = (
	feature: ClusterFeature<Counts> | PointFeature<Properties>
): feature is ClusterFeature<Counts> => 'cluster_id' in feature.properties;

/** The clusters and pins of a page at a zoom, with their positions, `[lng, lat]`. */
export function clustersIn(
	atlas: Atlas,
	focus: Focus | undefined,
	zoom: number
): { clusters: (Omit<Cluster, 'x' | 'y'> & { at: [number, number] })[]; pins: [number, number][] } {
	const index = new Supercluster<Properties, Counts>({
		radius: clusterRadius,
		extent: 512,
		maxZoom: 17,
		map: ({ kind }) => ({ ...none, [kind]: 1 }),
		reduce: (sum, more) => {
			for (const kind of markKinds) sum[kind] += more[kind];
		}
	});
	index.load(visibleMarks(all, kinds, focus?.marks ?? []).features);
	const clusters = index.getClusters([-180, -85, 180, 85], Math.floor(zoom)).map((feature) => {
		const at = pointOf(feature.geometry.coordinates);
		if (!isCluster(feature)) {
			const { id, kind, title, approximate } = feature.properties;
			const counts: Cluster['counts'] = [[kind, 1]];
			return { at, href: hrefOf(kind, id), label: title, hollow: approximate, counts };
		}
		const { properties } = feature;
		const leaves = index.getLeaves(properties.cluster_id, Infinity);
		const place = commonest(leaves.map((leaf) => leaf.properties.place));
		const counts = markKinds
			.map((kind): Cluster['counts'][number] => [kind, properties[kind]])
			.filter(([, count]) => count > 0);
		return {
			at,
			href: hrefOf('places', place),
			label: `${leaves.length} records at and near ${titleOf(recordOf(atlas, place)).en}`,
			hollow: false,
			counts
		};
	});
	const { features } = pins(all, focus?.marks ?? [], focus?.points ?? []);
	return { clusters, pins: features.map((pin) => pointOf(pin.geometry.coordinates)) };
}

/** The word that occurs most often; the first of several. */
function commonest(words: readonly string[]): string {
	const groups = [...group(words, (word) => word).values()];
	return groups.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? '';
}
