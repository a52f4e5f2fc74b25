import { unite } from '$geo/compile/shapes/bbox.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas, BoundingBox } from '$lib/data/atlas/types.ts';

/** The six places by their English names: they come with every page. */
export function primaryRefs(atlas: Atlas): Ref[] {
	return primaryPlaces.map((id) => {
		const ref = refOf(atlas, id);
		return { ...ref, title: { en: ref.title.en } };
	});
}

/** One of the six as the inset map shows it. */
export interface PlacePoint {
	id: string;
	name: string;
	href: string;
	at: [number, number];
}

/** The sea between the two countries, from Hokkaido to Kamchatka. */
export const bordersFrame: BoundingBox = [138.6, 41.2, 158.2, 54.8];

/** From the Black Sea to the Kurils, from Kyushu to the Kara Sea. */
export const insetFrame = [22, 28, 178, 77] as const;

export function primaryPoints(atlas: Atlas): PlacePoint[] {
	return primaryRefs(atlas).flatMap(({ id, title, href }) => {
		const point = atlas.records.places[id]?.point;
		return point ? [{ id, name: title.en, href, at: [point.lng, point.lat] }] : [];
	});
}

/** The box that holds all six. */
export function overviewFrame(atlas: Atlas): BoundingBox {
	const boxes = primaryPlaces.map((id) => atlas.frames[id]).filter((box) => box !== undefined);
	return unite(boxes) ?? [-180, -60, 180, 75];
}
