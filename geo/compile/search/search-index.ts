// The documents of the search: one for each page and each story, and for each name on the map that has no page.
import MiniSearch, { type Options } from 'minisearch';
import type { Label } from '../../schema/label.ts';
import { withoutMarks } from '../../schema/marks.ts';
import { isOneOf } from '../../schema/one-of.ts';
import type { AnyRecord } from '../../schema/records.ts';
import { inLanguage, type AnyLanguage } from '../../schema/text.ts';
import { pageKinds } from '../../schema/vocabulary.ts';
import type { Island } from '../islands/islands.ts';
import { readingsOf } from '../place/readings.ts';
import { startOf } from '../record/derive.ts';
import { titleLanguage } from '../source/title-language.ts';
import type { Titles } from '../translations/translations.ts';
import { termsOf } from './search-terms.ts';
import { islandLine, nameLines, typeWords } from './type-words.ts';

/** The kind of a page, an island, a story, or a name that only the map shows. */
type DocumentKind = PageKind | 'islands' | 'stories' | 'names';
type PageKind = (typeof pageKinds)[number];

/** The stored fields of a document, which results show. */
export interface StoredDocument {
	kind: DocumentKind;
	/** Id of the record, the island or the name. */
	id: string;
	title: string;
	/** The language of the title where it is not that of the page. */
	lang?: string;
	/** Its names in other languages and spellings. */
	others: string;
	line: string;
	start: string;
	/** How many records name an actor. */
	named?: number;
	/** `[lng, lat]` of a name on the map. */
	at?: readonly [number, number];
}

export interface SearchDocument extends StoredDocument {
	key: string;
	people: string;
	text: string;
	/** Its titles as we translate them and how its name is read: found by, and not shown as its names. */
	ours: string;
}

/** The settings of the index. They must be the same where it is built and where it is read. */
export const searchOptions: Options<SearchDocument> = {
	idField: 'key',
	fields: ['title', 'others', 'ours', 'people', 'text'],
	storeFields: ['kind', 'id', 'title', 'lang', 'others', 'line', 'start', 'named', 'at'],
	tokenize: termsOf,
	processTerm: (term) => term
};

const join = (words: readonly (string | undefined)[]) =>
	[...new Set(words)].filter(Boolean).join(' · ');

const namesIn = (names: Partial<Record<'en' | 'ru' | 'ja', { text: string } | undefined>>) => [
	names.en?.text,
	names.ru?.text,
	names.ja?.text
];

function titleOf(record: AnyRecord): {
	en: string;
	ru?: string | undefined;
	ja?: string | undefined;
} {
	if (record.kind === 'sources') return { en: record.title };
	if ('title' in record) return record.title;
	return 'names' in record ? record.names : { en: record.id };
}

const isPage = (record: AnyRecord): record is Extract<AnyRecord, { kind: PageKind }> =>
	isOneOf(pageKinds, record.kind);

/** The documents of a set of records, of the islands without a record and of the lettering. */
export function searchDocuments(
	records: readonly AnyRecord[],
	islands: readonly Island[],
	labels: readonly Label[],
	translated: Titles,
	language: AnyLanguage = 'en'
): SearchDocument[] {
	const readings = readingsOf(labels);
	const oursOf = (id: string) => join(translated.get(id) ?? []);
	// Among the words: as a name it would count twice, since it is the name in Latin letters over again.
	const readingOf = (id: string) => readings[id]?.kana ?? '';
	const say = (texts: Parameters<typeof inLanguage>[0]) => inLanguage(texts, language);
	const byId = new Map(records.map((r) => [r.id, r]));
	const spellings = new Map<string, (string | undefined)[]>();
	for (const { id, place, names, both } of labels)
		spellings.set(place ?? id, [...namesIn(names), both?.russian, both?.japanese]);
	const counts = new Map<string, number>();
	for (const record of records)
		for (const { id } of 'actors' in record
			? record.actors
			: 'parties' in record
				? record.parties
				: 'speaker' in record
					? [record.speaker]
					: [])
			if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
	const nameOf = (person: { id?: string | undefined; described?: string | undefined }) => {
		const actor = person.id ? byId.get(person.id) : undefined;
		return actor ? Object.values(titleOf(actor)).join(' ') : (person.described ?? '');
	};
	const peopleOf = (record: AnyRecord) =>
		'actors' in record
			? record.actors.map(nameOf)
			: 'parties' in record
				? record.parties.map(nameOf)
				: 'speaker' in record
					? [nameOf(record.speaker)]
					: 'publisher' in record
						? [record.publisher, record.author]
						: [];
	const pages = records.filter(isPage).map((record): SearchDocument => {
		const { en, ru, ja } = titleOf(record);
		const spoken =
			record.kind === 'sources'
				? titleLanguage(record)
				: { en, ru, ja }[language] === undefined
					? 'en'
					: language;
		const title = inLanguage({ en, ru, ja }, language);
		const summary = 'summary' in record ? inLanguage(record.summary, language) : '';
		const start = startOf(record);
		return {
			key: record.id,
			id: record.id,
			kind: record.kind,
			title,
			...(spoken !== language && { lang: spoken }),
			others: join(
				[
					...[en, ru, ja],
					...('aliases' in record ? record.aliases : []),
					...(spellings.get(record.id) ?? [])
				].filter((name) => name !== title)
			),
			ours: oursOf(record.id),
			people: join(peopleOf(record)),
			text: join([
				record.kind === 'sources' ? record.qualityNote : summary,
				...typeWords(record),
				readingOf(record.id)
			]),
			line: record.kind === 'sources' ? record.publisher : summary,
			start: start === '9999' ? '' : start,
			...(record.kind === 'actors' && { named: counts.get(record.id) ?? 0 })
		};
	});
	const stories = records.filter((record) => record.kind === 'stories');
	const own = islands.filter((island) => !island.hasRecord);
	const named = (names: Label['names'], both?: Label['both']) => {
		const all = namesIn(names);
		const [title = '', ...others] = [...new Set([names[language]?.text, ...all])].filter(
			(name) => name !== undefined
		);
		return { title, others: join([...others, both?.russian, both?.japanese]) };
	};
	const rest = { ours: '', people: '', text: '', line: '', start: '' };
	const lettering = labels.filter(
		({ id, place }) => !place && !byId.has(id) && !islands.some((island) => island.id === id)
	);
	return [
		...pages,
		...stories.map(({ id, title, lead, steps }): SearchDocument => ({
			...rest,
			...{ key: `stories/${id}`, id, kind: 'stories', title: say(title) },
			others: join(Object.values(title).filter((name) => name !== say(title))),
			ours: oursOf(id),
			text: steps.map((step) => `${say(step.title)} ${withoutMarks(say(step.text))}`).join(' '),
			line: withoutMarks(say(lead))
		})),
		...own.map(({ id, names, both }): SearchDocument => ({
			...rest,
			...{ key: `islands/${id}`, id, kind: 'islands', ...named(names, both) },
			ours: oursOf(id),
			text: readingOf(id),
			line: islandLine[language]
		})),
		...lettering.map(({ id, kind, names, both, at }): SearchDocument => ({
			...rest,
			...{ key: `names/${id}`, id, kind: 'names', ...named(names, both) },
			line: nameLines[kind][language],
			at
		}))
	];
}

/**
 * The number of documents, per field, for which a word is indexed. Further ones add nothing to an answer and would make
 * an atlas a hundred times as large slow to search.
 */
const most = 1000;

/** The index of some documents; `common`: words in more documents than are indexed for them. */
export function searchIndex(documents: readonly SearchDocument[]): {
	index: MiniSearch<SearchDocument>;
	common: string[];
} {
	const uses = new Map<string, number>();
	const common = new Set<string>();
	const index = new MiniSearch<SearchDocument>({
		...searchOptions,
		processTerm(term, field) {
			const key = `${field} ${term}`;
			const count = (uses.get(key) ?? 0) + 1;
			uses.set(key, count);
			if (count > most) common.add(term);
			return count > most ? null : term;
		}
	});
	index.addAll(documents);
	return { index, common: [...common] };
}
