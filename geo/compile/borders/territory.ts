// Territories: the smallest areas that border files distinguish, islands or parts of one cut along a parallel.
import { bboxClip } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Cover } from '../../schema/border.ts';
import type { RecordOf } from '../../schema/records.ts';
import type { Shape } from '../shapes/shapes.ts';

export interface Territory {
	/** `urup`, or `sakhalin-north` for a piece of an outline that is cut. */
	id: string;
	/** The outline it is, or is a piece of. */
	outline: string;
	geometry: Polygon | MultiPolygon;
}

/** id of an outline → ids of the outlines inside it. */
function contents(
	shapes: readonly Shape[],
	places: readonly RecordOf<'places'>[]
): Map<string, string[]> {
	const parents = new Map(places.map((p) => [p.id, p.parent]));
	const inside = new Map<string, string[]>(shapes.map((s) => [s.id, []]));
	for (const { id, properties } of shapes) {
		let above = properties.own ? parents.get(id) : properties.place;
		for (const seen = new Set<string>(); above && !seen.has(above); above = parents.get(above)) {
			seen.add(above);
			inside.get(above)?.push(id);
		}
	}
	return inside;
}

const pieces = (outline: string) => ({ north: `${outline}-north`, south: `${outline}-south` });

/** The territories that border files speak of, and which of them each cover means. */
export function territoriesOf(
	covers: readonly Cover[],
	shapes: readonly Shape[],
	places: readonly RecordOf<'places'>[]
): { territories: Territory[]; expand: (cover: Cover) => string[] } {
	const inside = contents(shapes, places);
	const cuts = new Map(
		covers.flatMap(({ outline, northOf, southOf }) => {
			const parallel = northOf ?? southOf;
			return parallel === undefined ? [] : [[outline, parallel] as const];
		})
	);
	/** The outlines without parts of their own that make up an outline; one that is cut counts as such. */
	const leaves = (outline: string) => {
		if (cuts.has(outline)) return [outline];
		const within = inside.get(outline) ?? [];
		return within.length > 0
			? within.filter((id) => (inside.get(id) ?? []).length === 0)
			: [outline];
	};
	const expand = ({ outline, without, northOf, southOf }: Cover) => {
		const left = without === undefined ? [] : leaves(without);
		return leaves(outline)
			.filter((id) => !left.includes(id))
			.flatMap((id) => {
				if (!cuts.has(id)) return [id];
				const { north, south } = pieces(id);
				return [
					...(southOf === undefined ? [north] : []),
					...(northOf === undefined ? [south] : [])
				];
			});
	};
	const meant = new Set(covers.flatMap(({ outline }) => leaves(outline)));
	const territories = shapes.flatMap((shape): Territory[] => {
		const { id, geometry } = shape;
		if (!meant.has(id) || geometry.type === 'Point') return [];
		const cut = cuts.get(id);
		if (cut === undefined) return [{ id, outline: id, geometry }];
		const clip = (box: [number, number, number, number]) =>
			// turf's type does not say that a clipped polygon is one.
			bboxClip(geometry, box).geometry as Polygon | MultiPolygon;
		const { north, south } = pieces(id);
		return [
			{ id: north, outline: id, geometry: clip([-180, cut, 180, 90]) },
			{ id: south, outline: id, geometry: clip([-180, -90, 180, cut]) }
		];
	});
	return { territories, expand };
}
