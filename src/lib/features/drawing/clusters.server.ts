// The marks of the first paint, clustered as the live map clusters them.
import type { Feature, Point } from 'geojson';
import Supercluster from 'supercluster';
import { clusterRadius } from '$lib/core/mark-shapes.ts';
import { marks as all } from '$lib/data/map/geojson.server.ts';
import { hrefOf, titleOf, recordOf } from '$lib/data/record/ref.ts';
import type { Focus } from '$lib/data/map/focus.ts';
import { pins, visibleMarks, type Marks } from '$lib/data/map/marks.ts';
import { markKinds } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

type MarkKind = (typeof markKinds)[number];
type Counts = Record<MarkKind, number>;

/** One mark, or the number of several that stand too near to each other. */
export interface Cluster {
	href: string;
	/** What it is, for those who do not see it. */
	label: string;
	/** Hollow: only the area is known. */
	hollow: boolean;
	counts: Partial<Counts>;
	x: number;
	y: number;
}

const kinds = new Set<string>(markKinds);

const none = Object.fromEntries(markKinds.map((kind) => [kind, 0])) as Counts;

/** The clusters and pins of a page at a zoom, with their positions, `[lng, lat]`. */
export function clustersIn(
	atlas: Atlas,
	focus: Focus | undefined,
	zoom: number
): { clusters: (Omit<Cluster, 'x' | 'y'> & { at: [number, number] })[]; pins: [number, number][] } {
	type Properties = Marks['features'][number]['properties'];
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
		const at = feature.geometry.coordinates as [number, number];
		const { properties } = feature;
		if (!('cluster_id' in properties)) {
			const { id, kind, title, approximate } = properties as Properties;
			const href = hrefOf(kind, id);
			return { at, href, label: title, hollow: approximate, counts: { [kind]: 1 } };
		}
		const leaves = index.getLeaves(properties.cluster_id as number, Infinity);
		const place = commonest(leaves.map((leaf) => leaf.properties.place));
		const counts = Object.fromEntries(
			markKinds.map((kind) => [kind, properties[kind]] as const).filter(([, n]) => n > 0)
		);
		return {
			at,
			href: hrefOf('places', place),
			label: `${leaves.length} records at and near ${titleOf(recordOf(atlas, place)).en}`,
			hollow: false,
			counts
		};
	});
	const { features } = pins(all, focus?.marks ?? [], focus?.points ?? []);
	const positions = features.map(
		(pin: Feature<Point>) => pin.geometry.coordinates as [number, number]
	);
	return { clusters, pins: positions };
}

/** The word that occurs most often; of several the first. */
function commonest(words: readonly string[]): string {
	const groups = [...Map.groupBy(words, (word) => word).values()];
	return groups.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? '';
}
