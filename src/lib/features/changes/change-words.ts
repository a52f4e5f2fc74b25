// Changes in words.
import { listOf } from '$lib/core/locale.ts';
import type { Change } from '$lib/data/atlas/types.ts';
import { m } from '$lib/paraglide/messages.js';

export const changeWords: Record<Change['what'], string> = {
	added: m.changes_added(),
	corrected: m.changes_corrected(),
	withdrawn: m.changes_withdrawn()
};

const textWords: Record<NonNullable<Change['texts']>[number], string> = {
	names: m.changes_text_names(),
	date: m.changes_text_date(),
	summary: m.changes_text_summary(),
	places: m.changes_text_places(),
	people: m.changes_text_people(),
	state: m.changes_text_state(),
	amounts: m.changes_text_amounts(),
	links: m.changes_text_links(),
	conflicts: m.changes_text_conflicts(),
	sources: m.changes_text_sources()
};

/** What of a record was corrected, as a list in a sentence. */
export const textsInWords = (texts: Change['texts'] = []): string =>
	listOf(texts.map((text) => textWords[text]));
