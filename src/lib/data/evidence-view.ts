import { languageName, sourceWords } from './words.ts';
import { hrefOf, refOf, type Ref } from './card.ts';
import type { Atlas, RecordOf } from './types.ts';

/** A source as it is named beside what it supports. */
export interface SourceView {
	id: string;
	href: string;
	title: string;
	/** ISO 639 code of the title where it is not English. */
	lang?: string;
	/** The title is our description: the page showed no headline. */
	described: boolean;
	publisher: string;
	date?: string;
	url?: string;
	language: string;
	type: string;
}

export interface EvidenceView {
	source: SourceView;
	locator: string;
	supports: string;
}

export interface ConflictView {
	text: string;
	sources: SourceView[];
}

export function sourceView(atlas: Atlas, id: string): SourceView {
	const source = atlas.records.sources[id];
	if (!source) throw new Error(`no source has the id "${id}"`);
	const { title, publisher, date, url, titleDescribed, language, type } = source;
	return {
		id,
		href: hrefOf('sources', id),
		title,
		...langOf(source),
		described: titleDescribed === true,
		publisher,
		...(date && { date }),
		...(url && { url }),
		language: languageName(language) ?? language,
		type: sourceWords[type]
	};
}

/** Our descriptions are in English, headlines in the language of their source. */
export function langOf(source: RecordOf<'sources'>): { lang?: string } {
	const { language, titleDescribed } = source;
	return titleDescribed || language === 'en' || language === 'und' ? {} : { lang: language };
}

export function evidenceViews(
	atlas: Atlas,
	evidence: RecordOf<'events'>['evidence']
): EvidenceView[] {
	return evidence.map(({ source, locator, supports }) => ({
		source: sourceView(atlas, source),
		locator,
		supports
	}));
}

export function conflictViews(
	atlas: Atlas,
	conflicts: RecordOf<'events'>['conflicts']
): ConflictView[] {
	return conflicts.map(({ text, sources }) => ({
		text,
		sources: sources.map((s) => sourceView(atlas, s))
	}));
}

/** Somebody with a role: with a record, or only described. */
export interface PersonView {
	ref?: Ref;
	described?: string;
	role?: string;
}

export function personView(
	atlas: Atlas,
	person: { id?: string; described?: string; role?: string }
): PersonView {
	return {
		...(person.id && { ref: refOf(atlas, person.id) }),
		...(person.described && { described: person.described }),
		...(person.role && { role: person.role })
	};
}
