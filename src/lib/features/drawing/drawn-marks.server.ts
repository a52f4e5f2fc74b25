// The marks of the first paint, in the rings that the live map has.
import { group } from 'd3-array';
import { fromKeys } from '$lib/core/from-keys.ts';
import { lngLatOf, type LngLat } from '$lib/core/lng-lat.ts';
import type { Mark } from '$lib/core/marks.ts';
import { gather, isRing, sayRing, type Ring } from '$lib/core/rings.ts';
import { marks as all } from '$lib/data/map/geojson.server.ts';
import { hrefOf } from '$lib/data/record/ref.ts';
import type { Focus } from '$lib/data/map/focus.ts';
import { pins, visibleMarks } from '$lib/data/map/marks.ts';
import { markKinds } from '$lib/data/atlas/vocabulary.ts';
import { windowClasses, type WindowClass } from './windows.ts';

type MarkKind = (typeof markKinds)[number];

/** One mark, or one ring for several that are too close together. */
export interface DrawnMark {
	href: string;
	/** Its words, for screen readers and the pointer. */
	label: string;
	/** Hollow: only the area is known. */
	hollow: boolean;
	/** How many records of each kind it stands for; kinds without any are left out. */
	counts: [kind: MarkKind, count: number][];
	x: number;
	y: number;
}

/** Marks that are drawn in windows of these classes; undefined: in all windows. */
export interface MarkSet {
	windows: WindowClass[] | undefined;
	marks: DrawnMark[];
}

const kinds = new Set<string>(markKinds);

function describe(feature: Mark | Ring): Omit<DrawnMark, 'x' | 'y'> {
	if (isRing(feature)) {
		const { properties } = feature;
		return {
			href: hrefOf('places', properties.place),
			label: sayRing(properties),
			hollow: false,
			counts: markKinds
				.map((kind): DrawnMark['counts'][number] => [kind, properties[kind]])
				.filter(([, count]) => count > 0)
		};
	}
	const { id, kind, title, approximate } = feature.properties;
	return { href: hrefOf(kind, id), label: title, hollow: approximate, counts: [[kind, 1]] };
}

/**
 * The marks of a page in each class of windows.
 *
 * @param zoomOf the zoom of the map in a window of a class
 * @param place where a position is drawn; undefined where nothing is
 */
export function marksIn(
	focus: Focus | undefined,
	zoomOf: (name: WindowClass) => number,
	place: (at: LngLat) => { x: number; y: number } | undefined
): Record<WindowClass, DrawnMark[]> {
	const at = gather(visibleMarks(all, kinds, focus?.marks ?? []).features);
	return fromKeys(windowClasses, (name) =>
		at(zoomOf(name)).features.flatMap((feature) => {
			const spot = place(lngLatOf(feature.geometry.coordinates));
			return spot ? [{ ...describe(feature), ...spot }] : [];
		})
	);
}

/** Each mark once, with those that are drawn in the same windows. */
export function markSets(marks: Record<WindowClass, DrawnMark[]>): MarkSet[] {
	const drawn = windowClasses.flatMap((name) => marks[name].map((mark) => ({ name, mark })));
	const once = [...group(drawn, ({ mark }) => JSON.stringify(mark)).values()];
	const sets = group(once, (same) => same.map(({ name }) => name).join());
	return [...sets.values()].map((set) => {
		const windows = set[0]?.map(({ name }) => name);
		return {
			windows: windows?.length === windowClasses.length ? undefined : windows,
			marks: set.flatMap(([first]) => (first ? [first.mark] : []))
		};
	});
}

/** Where what the page is about has its pins. */
export const pinsOf = (focus: Focus | undefined): LngLat[] =>
	pins(all, focus?.marks ?? [], focus?.points ?? []).features.map(({ geometry }) =>
		lngLatOf(geometry.coordinates)
	);
