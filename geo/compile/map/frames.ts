import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { boundingBox, unite, type BoundingBox } from '../shapes/bbox.ts';
import { subtree } from '../record/derive.ts';
import type { Shape } from '../shapes/shapes.ts';

/** The box of every place: its outline, else its point, else its sub-places. */
export function placeFrames(
	places: readonly RecordOf<'places'>[],
	shapes: readonly Shape[]
): Record<string, BoundingBox> {
	const own = new Map(shapes.filter((s) => s.properties.own).map((s) => [s.id, s]));
	const frames: Record<string, BoundingBox> = {};
	for (const { id, point } of places) {
		const shape = own.get(id);
		if (shape) frames[id] = boundingBox(shape.geometry);
		else if (point) frames[id] = [point.lng, point.lat, point.lng, point.lat];
	}
	return frames;
}

/** The places of a record that say most: a place is left out when one inside it is named as well. */
export function finestPlaces(
	ids: readonly string[],
	places: readonly RecordOf<'places'>[]
): string[] {
	return ids.filter((id) => {
		const below = new Set(subtree(places, id).slice(1));
		return !ids.some((other) => below.has(other));
	});
}

/** The box of every record: of its places, or of the records that name it. */
export function recordFrames(
	records: readonly AnyRecord[],
	frames: Record<string, BoundingBox>,
	mentions: Record<string, string[]>
): Record<string, BoundingBox> {
	const placesOf = new Map(
		records.map((r) => [r.id, r.kind === 'places' ? [r.id] : 'places' in r ? r.places : []])
	);
	const all: Record<string, BoundingBox> = {};
	for (const r of records) {
		const own = placesOf.get(r.id) ?? [];
		const ids = own.length > 0 ? own : (mentions[r.id] ?? []).flatMap((m) => placesOf.get(m) ?? []);
		const box = unite([...new Set(ids)].map((id) => frames[id]).filter((b) => b !== undefined));
		if (box) all[r.id] = box;
	}
	return all;
}
