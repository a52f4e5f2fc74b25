import { group } from 'd3-array';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { lngLatOf, type LngLat } from '$lib/core/lng-lat.ts';
import type { Mark, MarkProperties } from '$lib/core/marks.ts';
import { marksUrl } from './map-sources.ts';

export type Marks = FeatureCollection<Point, MarkProperties>;

/** How long to wait for the marks, in ms. */
const timeout = 10_000;

/** Loads every mark. Rejects when the file cannot be loaded or is not GeoJSON. */
export async function loadMarks(): Promise<Marks> {
	const response = await fetch(marksUrl, { signal: AbortSignal.timeout(timeout) });
	if (!response.ok) throw new Error(`the marks answered with ${response.status}`);
	const marks: Marks = await response.json();
	if (!Array.isArray(marks?.features)) throw new Error('the marks are not GeoJSON');
	return marks;
}

/** The marks of some kinds, but for the ids in `without`, which have pins; `matching`: only these ids. */
export function visibleMarks(
	marks: Marks,
	kinds: ReadonlySet<string>,
	without: readonly string[],
	matching?: ReadonlySet<string>
): Marks {
	const left = marks.features.filter(
		({ properties: { id, kind } }) =>
			kinds.has(kind) && !without.includes(id) && (matching?.has(id) ?? true)
	);
	return { type: 'FeatureCollection', features: left };
}

/** Whether some record has a mark. */
export const hasMarkOf = (marks: Marks, ids: ReadonlySet<string>): boolean =>
	marks.features.some(({ properties }) => ids.has(properties.id));

/** The first mark of a record, `[lng, lat]`; undefined for one without a mark. */
export function positionOf(marks: Marks, id: string): LngLat | undefined {
	const mark = marks.features.find(({ properties }) => properties.id === id);
	return mark && lngLatOf(mark.geometry.coordinates);
}

/** Pins for what a page is about: one at each position, with the number where several share it. */
export function pins(
	marks: Marks,
	ids: readonly string[],
	points: readonly [number, number][]
): FeatureCollection<Point> {
	const chosen = marks.features.filter((m) => ids.includes(m.properties.id));
	const groups = group(chosen, (m) => m.geometry.coordinates.join());
	const pin = (coordinates: number[], icon: string): Feature<Point> => ({
		type: 'Feature',
		properties: { icon: `pin/${icon}` },
		geometry: { type: 'Point', coordinates }
	});
	const iconOf = ([first, ...others]: Mark[]) =>
		!first || others.length > 0
			? `count/${others.length + 1}`
			: `${first.properties.kind}/${first.properties.approximate ? 'hollow' : 'full'}`;
	return {
		type: 'FeatureCollection',
		features: [
			...points.map((at) => pin(at, 'places')),
			...[...groups.values()].map((list) => pin(list[0]?.geometry.coordinates ?? [], iconOf(list)))
		]
	};
}
