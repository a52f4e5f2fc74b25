import { gapsOf } from './gaps.ts';
import { reasonsOf } from './reasons.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

export interface LineLink {
	text: string;
	href: string;
	/** Said behind it: `at Iturup / Etorofu`. */
	note?: string;
}

/** A sentence that may end in names. */
export interface Line {
	words: string;
	links?: LineLink[];
	/** So many more that are not named. */
	more?: number;
}

/** Why a record is in the atlas, and what is missing of it. Derived: nothing of it is authored. */
export interface WhyView {
	reasons: Line[];
	gaps: Line[];
}

export const whyView = (atlas: Atlas, id: string): WhyView => ({
	reasons: reasonsOf(atlas, id),
	gaps: gapsOf(atlas, id)
});

/** A line as one sentence without links. */
export function sayLine({ words, links = [], more = 0 }: Line): string {
	const names = links.map(({ text, note }) => (note ? `${text} (${note})` : text));
	if (names.length === 0) return `${words}.`;
	return `${words}: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
