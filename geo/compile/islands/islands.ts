import { area, convex, distance, explode } from '@turf/turf';
import type { Label } from '../../schema/label.ts';
import { boundingBox, type BoundingBox } from '../shapes/bbox.ts';
import type { Shape } from '../shapes/shapes.ts';

/** One island of the Kuril chain, as its outline and the lettering give it. */
export interface Island {
	id: string;
	/** The id of its own record, or of the smallest place with a record that holds it. */
	place: string;
	hasRecord: boolean;
	names: Label['names'];
	/** Each side's name in Latin letters where both claim it. */
	both?: { russian: string; japanese: string };
	/** km², of the outline. */
	area: number;
	/** km between the two points of the outline that lie farthest apart, by great circle. */
	length: number;
	/** `[lng, lat]` of its name on the map. */
	at: [number, number];
	frame: BoundingBox;
	origin: string;
}

function lengthOf(shape: Shape): number {
	const hull = convex(shape);
	const points = hull ? explode(hull).features : [];
	let longest = 0;
	for (const a of points) for (const b of points) longest = Math.max(longest, distance(a, b));
	return longest;
}

/** Three significant figures, the accuracy of the outlines. */
const round = (n: number) => Number(n.toPrecision(3));

/** The islands among these outlines, largest first. */
export function islandsOf(
	ids: readonly string[],
	shapes: readonly Shape[],
	labels: readonly Label[]
): Island[] {
	const byId = new Map(labels.map((l) => [l.id, l]));
	return shapes
		.filter(({ id }) => ids.includes(id))
		.flatMap((shape) => {
			const label = byId.get(shape.id);
			const { place, own, origin } = shape.properties;
			if (!label) return [];
			return [
				{
					id: shape.id,
					place,
					hasRecord: own,
					names: label.names,
					...(label.both && { both: label.both }),
					area: round(area(shape) / 1e6),
					length: round(lengthOf(shape)),
					at: label.at,
					frame: boundingBox(shape.geometry),
					origin
				}
			];
		})
		.toSorted((a, b) => b.area - a.area);
}
