import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { limitSections } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

export interface LimitsSection {
	id: string;
	heading: string;
	limits: { text: string; about: Ref[] }[];
}

const headings: Record<(typeof limitSections)[number], string> = {
	known: 'Known limits',
	'left-out': 'Left out, and why',
	'not-found': 'Looked for and not found'
};

/** Everything the atlas says it does not know, in three sections. */
export function limitsView(atlas: Atlas): LimitsSection[] {
	return limitSections.map((section) => ({
		id: section,
		heading: headings[section],
		limits: Object.values(atlas.records.limits)
			.filter((l) => l.section === section)
			.map((l) => ({ text: l.summary.en, about: l.about.map((id) => refOf(atlas, id)) }))
	}));
}
