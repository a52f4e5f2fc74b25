// Marks that are too close together, gathered into rings: on the live map and in the drawing of the first paint.
import { group } from 'd3-array';
import type { Feature, Point } from 'geojson';
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import { m } from '$lib/paraglide/messages.js';
import { formatCounts } from './kind-counts.ts';
import { clusterRadius } from './mark-shapes.ts';
import type { Mark, MarkCounts, MarkProperties } from './marks.ts';
import { partRings } from './part-rings.ts';

/** What a ring stands for: marks of one of the six places, or of none of them. */
export interface RingProperties extends MarkCounts {
	/** How many records: one with marks at several of its places counts once. */
	records: number;
	/** The place that it is called by, and stands at; its name. */
	place: string;
	where: string;
	/** The integer zoom at which it parts; beyond that of any map where all its marks are at one spot. */
	expansion: number;
	/** Its marks. */
	marks: MarkProperties[];
}
export type Ring = Feature<Point, RingProperties>;
/** A feature collection. */
export interface Rings {
	type: 'FeatureCollection';
	features: (Mark | Ring)[];
}

/** The whole of Web Mercator, and the closest zoom at which marks are still gathered. */
const world: [number, number, number, number] = [-180, -85.06, 180, 85.06];
const closest = 17;

export const isRing = (feature: Mark | Ring): feature is Ring => 'records' in feature.properties;

/** The zoom at which marks are gathered for a map at a zoom: they stay as they are until the next whole one. */
export const ringZoom = (zoom: number): number => Math.max(0, Math.floor(zoom));

/** How far below and above the zoom of its rings a drawing is shown: so much lie rings on each other, or so far apart. */
const [tight, loose] = [0.25, 1.5];

/**
 * The same for a map where it takes the place of a drawing: it has the rings of that, which are made for a window of
 * about this size, unless they lie on each other here or leave much room.
 */
export const ringZoomAfter = (drawn: number | undefined, zoom: number): number =>
	drawn !== undefined && zoom >= drawn - tight && zoom < drawn + loose ? drawn : ringZoom(zoom);

/** A ring in words, wherever it has any: `Moscow · 27 records: 12 events, 3 projects, 12 agreements`. */
export const sayRing = ({ where, records, ...counts }: RingProperties): string =>
	m.core_ring({ where, count: records, kinds: formatCounts({ ...counts }) });

/**
 * Gathers marks: the function that it returns gives the rings and the single marks at a zoom. No ring has marks of two
 * of the six places, or of one and of elsewhere; rings that would lie on each other are moved apart. The `id` of a ring
 * is that of its first mark.
 */
export function gather(marks: readonly Mark[]): (zoom: number) => Rings {
	const groups = group(marks, ({ properties }) => properties.primary);
	const indexes = [...groups.values()].map((group) =>
		new Supercluster<MarkProperties>({
			radius: clusterRadius,
			extent: 512,
			maxZoom: closest
		}).load(group)
	);
	return (zoom) => {
		const at = ringZoom(zoom);
		const found = indexes.flatMap((index) =>
			index.getClusters(world, at).map((feature): Mark | Ring => {
				if (!isCluster(feature)) return feature;
				const id = feature.properties.cluster_id;
				return ringOf(index.getLeaves(id, Infinity), index.getClusterExpansionZoom(id));
			})
		);
		return { type: 'FeatureCollection', features: partRings(found, at) };
	};
}

const isCluster = (
	feature: ClusterFeature<object> | PointFeature<MarkProperties>
): feature is ClusterFeature<object> => 'cluster_id' in feature.properties;

/** One ring for several marks; one mark where they are of the same record. It stands where most of them are. */
function ringOf(leaves: readonly Mark[], expansion: number): Mark | Ring {
	const marks = leaves.toSorted((a, b) => Number(a.id) - Number(b.id));
	const most = commonest(marks);
	const named = nearestAbove(marks) ?? most;
	const records = new Map(marks.map(({ properties: { id, kind } }) => [id, kind]));
	const { id } = marks[0] ?? most;
	if (records.size === 1) return { ...most, ...(id !== undefined && { id }) };
	const counts: MarkCounts = { events: 0, projects: 0, agreements: 0 };
	for (const kind of records.values()) counts[kind] += 1;
	return {
		type: 'Feature',
		...(id !== undefined && { id }),
		properties: {
			...counts,
			records: records.size,
			place: named.properties.place,
			where: named.properties.where,
			expansion,
			marks: marks.map(({ properties }) => properties)
		},
		geometry: most.geometry
	};
}

/** A mark at the place where most of them are; of equals the one whose id comes first. */
function commonest(marks: readonly Mark[]): Mark {
	const places = [...group(marks, ({ properties }) => properties.place)];
	const [first] = places.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
	const mark = first?.[1][0];
	if (!mark) throw new Error('a ring needs a mark');
	return mark;
}

/** A mark at the place that all others lie in; undefined where none of them is at such a place. */
const nearestAbove = (marks: readonly Mark[]): Mark | undefined =>
	marks.find(({ properties: { place } }) =>
		marks.every(({ properties: other }) => other.place === place || other.above.includes(place))
	);
