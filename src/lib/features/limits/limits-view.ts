import { inLocale, langOf } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { refOf, type Ref } from '$lib/data/record/ref.ts';
import { limitSections } from '$lib/data/atlas/vocabulary.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';

export interface LimitsSection {
	id: string;
	heading: string;
	limits: { text: string; lang: 'en' | undefined; about: Ref[] }[];
}

const headings: Record<(typeof limitSections)[number], string> = {
	known: m.limits_known(),
	'left-out': m.limits_left_out(),
	'not-found': m.limits_not_found()
};

/** Everything the atlas says it does not know, in three sections. */
export function limitsView(atlas: Atlas): LimitsSection[] {
	return limitSections.map((section) => ({
		id: section,
		heading: headings[section],
		limits: Object.values(atlas.records.limits)
			.filter((l) => l.section === section)
			.map((l) => ({
				text: inLocale(l.summary),
				lang: langOf(l.summary),
				about: l.about.map((id) => refOf(atlas, id))
			}))
	}));
}
