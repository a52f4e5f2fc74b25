// What a preview card says of a record.
import { formatDate } from '$lib/core/format-date.ts';
import { cardOf } from '$lib/data/record/card.ts';
import { kindWords } from '$lib/data/record/kinds.ts';
import { label } from '$lib/data/record/labels.ts';
import { recordOf } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import { verdictWords } from '$lib/data/record/statement-words.ts';
import type { Atlas, Localized } from '$lib/data/atlas/types.ts';

export interface CardWords {
	/** `Event · Summit`. */
	kind: string;
	title: string;
	/** The title in other languages, where it has one. */
	inLanguages: Pick<Localized, 'ru' | 'ja'>;
	/** When it was, how it stands, who says so: a line each. */
	facts: string[];
}

const counted = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;

/** How it stands, or who somebody is; nothing where the record has none of that. */
function stateOf(atlas: Atlas, id: string): string | undefined {
	const record = recordOf(atlas, id);
	if ('statusHistory' in record) {
		const { status, asOf } = standingOf(record);
		return asOf ? `${label(status)}, as of ${formatDate({ start: asOf })}` : label(status);
	}
	switch (record.kind) {
		case 'statements':
			return verdictWords[record.assessment.verdict];
		case 'events':
			return record.statusNote;
		case 'actors':
			return record.role;
		case 'places':
			return counted((atlas.touches[id] ?? []).length, 'record here', 'records here');
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
		sources > 0 && counted(sources, 'source', 'sources')
	];
	return {
		kind: `${kindWords[kind].one} · ${type}`,
		title: title.en,
		inLanguages: { ...(title.ru && { ru: title.ru }), ...(title.ja && { ja: title.ja }) },
		facts: facts.flatMap((fact) => (fact ? [fact] : []))
	};
}
