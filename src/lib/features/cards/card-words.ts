// What a preview card says of a record.
import { formatDate } from '$lib/core/format-date.ts';
import { inLocale, locale, locales, type Locale } from '$lib/core/locale.ts';
import { cardOf } from '$lib/data/record/card.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { label } from '$lib/data/record/labels.server.ts';
import { recordOf } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import { m } from '$lib/paraglide/messages.js';

export interface CardWords {
	/** `Event · Summit`, or whose page it is. */
	kind: string;
	title: string;
	/** The title in other languages, where it has one. */
	inLanguages: Partial<Record<Locale, string>>;
	/** What a page is about, where it is about no record. */
	lead?: string | undefined;
	/** When it was, how it stands, who says so: a line each. */
	facts: string[];
}

/** How it stands, or who somebody is; nothing where the record has none of that. */
function stateOf(atlas: Atlas, id: string): string | undefined {
	const record = recordOf(atlas, id);
	if ('statusHistory' in record) {
		const { status, asOf } = standingOf(record);
		return asOf
			? m.cards_state_as_of({ state: label(status), day: formatDate({ start: asOf }) })
			: label(status);
	}
	switch (record.kind) {
		case 'statements':
			return verdictWords[record.assessment.verdict];
		case 'events':
			return record.statusNote;
		case 'actors':
			return record.role;
		case 'places':
			return m.cards_records_here({ count: (atlas.touches[id] ?? []).length });
		default:
			return undefined;
	}
}

/** The words of a record's card. Throws for an unknown id. */
export function cardWords(atlas: Atlas, id: string): CardWords {
	const { kind, type, title, when, sources, speaker } = cardOf(atlas, id);
	const facts = [
		when && formatDate(when),
		speaker,
		stateOf(atlas, id),
		sources > 0 && m.cards_sources({ count: sources })
	];
	return {
		kind: `${kindWords[kind].one} · ${type}`,
		title: inLocale(title),
		inLanguages: Object.fromEntries(
			locales.flatMap((lang) => {
				const name = lang === locale ? undefined : title[lang];
				// What both sides claim bears two names at once.
				return name && !inLocale(title).includes(name) ? [[lang, name]] : [];
			})
		),
		facts: facts.flatMap((fact) => (fact ? [fact] : []))
	};
}
