import { gapsOf } from './gaps.ts';
import { reasonsOf } from './reasons.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { Line } from './line.ts';

/** Why a record is in the atlas, and what is missing of it. Derived: nothing of it is authored. */
export interface WhyView {
	reasons: Line[];
	gaps: Line[];
}

export const whyView = (atlas: Atlas, id: string): WhyView => ({
	reasons: reasonsOf(atlas, id),
	gaps: gapsOf(atlas, id)
});
