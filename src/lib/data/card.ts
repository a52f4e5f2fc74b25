import type { PageKind } from './words.ts';
import { publisherCountry, typeLabel } from './words.ts';
import type { AnyRecord, Atlas, Localized } from './types.ts';

/** The least that is needed to name a record and to lead to it. */
export interface Ref {
	id: string;
	kind: PageKind;
	title: Localized;
	href: string;
}

/** When something was, in ISO dates at the precision known. */
export interface When {
	start: string;
	end?: string;
}

/** A record in a list: what it is, when it was, one line, how it stands, how well it is sourced. */
export interface Card extends Ref {
	type: string;
	when?: When | undefined;
	line: string;
	status?: string | undefined;
	statusNote?: string | undefined;
	verdict?: string | undefined;
	speaker?: string;
	/** Number of different sources. */
	sources: number;
}

export const hrefOf = (kind: PageKind, id: string) => `/${kind}/${id}/` as const;

export function recordOf(atlas: Atlas, id: string): AnyRecord {
	const kind = atlas.kindOf[id];
	const record = kind && atlas.records[kind][id];
	if (!record) throw new Error(`no record has the id "${id}"`);
	return record;
}

export function titleOf(record: AnyRecord): Localized {
	if (record.kind === 'sources') return { en: record.title };
	if ('title' in record) return record.title;
	return 'names' in record ? record.names : { en: record.id };
}

export function refOf(atlas: Atlas, id: string): Ref {
	const record = recordOf(atlas, id);
	const kind = record.kind as PageKind;
	return { id, kind, title: titleOf(record), href: hrefOf(kind, id) };
}

export function whenOf(record: AnyRecord): When | undefined {
	if (record.kind === 'sources') return record.date ? { start: record.date } : undefined;
	const span = 'dates' in record ? record.dates : 'date' in record ? record.date : undefined;
	return span && { start: span.start, ...(span.end && { end: span.end }) };
}

/** The first sentence of a summary, so that a list stays a list. */
export function firstSentence(text: string): string {
	const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
	let line = '';
	for (const { segment } of segments) {
		line += segment;
		// Abbreviations such as "approx." or "5 Mt." end no sentence: a short piece takes the next one along.
		if (line.trim().length >= 40) break;
	}
	return line.trim();
}

function summaryOf(record: AnyRecord): string {
	if (record.kind === 'sources')
		return [record.publisher, publisherCountry(record.country) ?? []].flat().join(' · ');
	return 'summary' in record ? firstSentence(record.summary.en) : '';
}

export function speakerName(atlas: Atlas, speaker: { id?: string; described?: string }): string {
	return speaker.id ? titleOf(recordOf(atlas, speaker.id)).en : (speaker.described ?? '');
}

export function cardOf(atlas: Atlas, id: string): Card {
	const record = recordOf(atlas, id);
	const when = whenOf(record);
	const card: Card = {
		...refOf(atlas, id),
		type: typeLabel(record),
		...(when && { when }),
		line: summaryOf(record),
		sources: 'evidence' in record ? new Set(record.evidence.map((e) => e.source)).size : 0
	};
	if ('statusHistory' in record) card.status = standingOf(record).status;
	if ('statusNote' in record && record.statusNote) card.statusNote = record.statusNote;
	if (record.kind === 'statements') {
		card.verdict = record.assessment.verdict;
		card.speaker = speakerName(atlas, record.speaker);
	}
	return card;
}

type Undertaking = Extract<AnyRecord, { statusHistory: unknown }>;

export interface Standing {
	status: string;
	/** ISO date as precise as it is known; none where nobody dates it. */
	asOf?: string;
	note: string;
	/** Id of the source that tells a status without a date. */
	source?: string;
}

/** How an undertaking stands: its last step, with what the record adds to it. */
export function standingOf(record: Undertaking): Standing {
	const last = record.statusHistory[record.statusHistory.length - 1];
	if (!last) throw new Error(`${record.id} has no status step`);
	const { status = last.status, asOf = last.date, note, source } = record.standing;
	return { status, note, ...(asOf !== 'undated' && { asOf }), ...(source && { source }) };
}
