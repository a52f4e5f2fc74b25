import { unite } from '$geo/compile/shapes/bbox.ts';
import { locale } from '$lib/core/locale.ts';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { primaryPlaces } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas, BoundingBox } from '$lib/data/atlas/types.ts';

/** One of the six by its name in the language of this build, with the point of its label. */
export interface PrimaryPlace extends Ref {
	at: [lng: number, lat: number];
}

/** The six places: they come with every page. Throws where one has no point, as all six have. */
export function primaryRefs(atlas: Atlas): PrimaryPlace[] {
	return primaryPlaces.map((id) => {
		const ref = refOf(atlas, id);
		const point = atlas.records.places[id]?.point;
		if (!point) throw new Error(`${id} has no point`);
		const { en, [locale]: own } = ref.title;
		return { ...ref, title: { en, [locale]: own }, at: [point.lng, point.lat] };
	});
}

/** The sea between the two countries, from Hokkaido to Kamchatka. */
export const bordersFrame: BoundingBox = [138.6, 41.2, 158.2, 54.8];

/** From the Black Sea to the Kurils, from Kyushu to the Kara Sea. */
export const insetFrame = [22, 28, 178, 77] as const;

/** The box that holds all six. */
export function overviewFrame(atlas: Atlas): BoundingBox {
	const boxes = primaryPlaces.map((id) => atlas.frames[id]).filter((box) => box !== undefined);
	return unite(boxes) ?? [-180, -60, 180, 75];
}
