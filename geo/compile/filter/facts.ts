// The facts: one small entry for each event, project, agreement and statement, with all that readers filter by.
import { latest } from '../../schema/date.ts';
import type { AnyRecord, RecordOf } from '../../schema/records.ts';
import { isOneOf } from '../../schema/one-of.ts';
import { factKinds } from '../../schema/vocabulary.ts';
import { inLanguage, type AnyLanguage } from '../../schema/text.ts';
import { byTime } from '../record/derive.ts';

/** An event, project, agreement or statement, with the values that it can be filtered by. */
export interface Fact {
	id: string;
	kind: (typeof factKinds)[number];
	title: string;
	/** Where its title has no translation. */
	lang?: 'en';
	/** ISO dates as precise as the record is; none where it has none. */
	start?: string;
	end?: string;
	/** The steps of its status, ISO dates, in order. */
	steps: { date: string; status: string }[];
	/** Its places and every place that they lie in. */
	places: string[];
	themes: string[];
	/** Who took part, was party to it or spoke; only those who have a record. */
	actors: string[];
	sources: string[];
	languages: string[];
	sourceTypes: string[];
	status?: string;
	verdict?: string;
	/** The date of the last source that the verdict rests on; none where one of them has no date. */
	judged?: string;
}

/** Every fact by date, and the names of all that they can be filtered by, with facts or without: id → name. */
export interface Facts {
	facts: Fact[];
	names: Record<'place' | 'theme' | 'actor', Record<string, string>>;
}

type FactRecord = Extract<AnyRecord, { kind: Fact['kind'] }>;

export const isFact = (record: AnyRecord): record is FactRecord => isOneOf(factKinds, record.kind);

/** A place and those that it lies in. */
function upward(id: string, places: ReadonlyMap<string, RecordOf<'places'>>): string[] {
	const parent = places.get(id)?.parent;
	return parent ? [id, ...upward(parent, places)] : [id];
}

const people = (record: FactRecord): { id?: string | undefined }[] =>
	'actors' in record ? record.actors : 'parties' in record ? record.parties : [record.speaker];

const unique = (words: readonly (string | undefined)[]) =>
	[...new Set(words)].filter((word) => word !== undefined);

function spanOf(record: FactRecord): Pick<Fact, 'start' | 'end'> {
	const span = 'dates' in record ? record.dates : record.date;
	if (!span) return {};
	return { start: span.start, ...(span.end && { end: span.end }) };
}

function statusOf(
	record: FactRecord,
	sources: ReadonlyMap<string, RecordOf<'sources'>>
): Pick<Fact, 'status' | 'verdict' | 'judged'> {
	if (record.kind === 'statements') {
		const dates = record.assessment.sources.map((id) => sources.get(id)?.date);
		const judged = dates.every((date) => date !== undefined) ? latest(dates) : undefined;
		return { verdict: record.assessment.verdict, ...(judged && { judged }) };
	}
	if (!('statusHistory' in record)) return {};
	const status = record.standing.status ?? record.statusHistory.at(-1)?.status;
	return status ? { status } : {};
}

/**
 * The facts of a set of records. `supports` tells which sources a record rests on: id of a source → its uses.
 */
export function factsOf(
	records: readonly AnyRecord[],
	supports: Readonly<Record<string, readonly { record: string }[]>>,
	language: AnyLanguage = 'en'
): Facts {
	const places = new Map(records.flatMap((r) => (r.kind === 'places' ? [[r.id, r] as const] : [])));
	const sources = new Map(
		records.flatMap((r) => (r.kind === 'sources' ? [[r.id, r] as const] : []))
	);
	const sourcesOf = new Map<string, string[]>();
	for (const [source, uses] of Object.entries(supports))
		for (const record of new Set(uses.map((use) => use.record)))
			sourcesOf.set(record, [...(sourcesOf.get(record) ?? []), source]);
	const facts = records
		.filter(isFact)
		.toSorted(byTime)
		.map((record): Fact => {
			const own = (sourcesOf.get(record.id) ?? []).toSorted();
			return {
				id: record.id,
				kind: record.kind,
				title: inLanguage(record.title, language),
				...(record.title[language] === undefined && { lang: 'en' as const }),
				...spanOf(record),
				steps:
					'statusHistory' in record
						? record.statusHistory.map(({ date, status }) => ({ date, status }))
						: [],
				places: unique(record.places.flatMap((id) => upward(id, places))),
				themes: 'themes' in record ? record.themes.map((t) => t.id) : [],
				actors: unique(people(record).map((p) => p.id)),
				sources: own,
				languages: unique(own.map((id) => sources.get(id)?.language)),
				sourceTypes: unique(own.map((id) => sources.get(id)?.type)),
				...statusOf(record, sources)
			};
		});
	const namesOf = (kind: 'places' | 'themes' | 'actors') =>
		Object.fromEntries(
			records.flatMap((r) => (r.kind === kind ? [[r.id, inLanguage(r.names, language)]] : []))
		);
	return {
		facts,
		names: { place: namesOf('places'), theme: namesOf('themes'), actor: namesOf('actors') }
	};
}
