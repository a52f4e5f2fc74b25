import { unite } from '$geo/compile/bbox.ts';
import { refOf, type Ref } from './card.ts';
import { primaryPlaces } from './vocabulary.ts';
import type { Atlas, BoundingBox } from './types.ts';

/** The six places. */
export function primaryRefs(atlas: Atlas): Ref[] {
	return primaryPlaces.map((id) => refOf(atlas, id));
}

/** The box that holds all six. */
export function overviewFrame(atlas: Atlas): BoundingBox | undefined {
	return unite(primaryPlaces.map((id) => atlas.frames[id]).filter((box) => box !== undefined));
}
