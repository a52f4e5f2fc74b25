// The atlas in another language than English.
import type { GlossaryEntry } from '../schema/glossary.ts';
import type { Label } from '../schema/label.ts';
import type { AnyRecord } from '../schema/records.ts';
import { inLanguage, type Localized } from '../schema/text.ts';
import { disputedPlace } from '../schema/vocabulary.ts';
import type { Spoken } from './atlas.ts';
import { readClaims } from './evidence/claims.ts';
import { factsOf } from './filter/facts.ts';
import { glossaryIn } from './glossary/glossary.ts';
import { lettering } from './map/lettering.ts';
import { markFeatures } from './map/map.ts';
import { backlinksOf, subtree } from './record/derive.ts';
import { claimsById, groupByKind } from './by-id.ts';
import { searchDocuments } from './search/search-index.ts';
import { periodViews } from './time/periods.ts';
import {
	isTranslated,
	keyOf,
	translate,
	translatedFields,
	type Language
} from './translations/texts.ts';
import type { Titles, Translations } from './translations/translations.ts';

interface Given {
	/** The atlas in English: what does not depend on a language is taken from it. */
	english: Spoken;
	/** The records in English, with the marks of their summaries. */
	marked: readonly AnyRecord[];
	labels: readonly Label[];
	titles: Titles;
	translations: Translations[Language];
	glossary: readonly GlossaryEntry[];
}

const none: ReadonlyMap<string, string> = new Map();

/** A place that both sides claim bears the names of both in any language, as on the map. */
function withBothNames(
	record: AnyRecord,
	language: Language,
	claimed: ReadonlySet<string>
): AnyRecord {
	if (record.kind !== 'places' || !claimed.has(record.id)) return record;
	const both = lettering(record.names, true)?.[language];
	return { ...record, names: { ...record.names, [language]: both } };
}

/** What a record is called, in languages; a source calls itself by one title. */
function namesOf(record: AnyRecord): Localized | undefined {
	const texts = 'title' in record ? record.title : 'names' in record ? record.names : undefined;
	return typeof texts === 'object' ? texts : undefined;
}

/** Says which texts are ours. `before`: the record in English, with the names and titles that sources show. */
function withOrigins(
	record: AnyRecord,
	before: AnyRecord | undefined,
	translated: readonly string[]
): AnyRecord {
	const official = before && namesOf(before);
	const isOther = JSON.stringify(official) !== JSON.stringify(namesOf(record));
	return {
		...record,
		...(translated.length > 0 && { translated }),
		...(official && isOther && { official })
	};
}

/** A portrait names an amount by the words of the record that has it: `whatOf` gives them in the language. */
function withFigures(
	record: AnyRecord,
	whatOf: (id: string, en: string) => string | undefined
): AnyRecord {
	if (record.kind !== 'places' || !record.portrait) return record;
	const figures = record.portrait.figures.map((figure) =>
		figure.amount === undefined
			? figure
			: { ...figure, amount: whatOf(figure.record, figure.amount) ?? figure.amount }
	);
	return { ...record, portrait: { ...record.portrait, figures } };
}

/**
 * The atlas in a language. What has no translation stays in English. Connections and frames are those of the English
 * records: no translation can change what is joined with what.
 */
export function spokenIn(language: Language, given: Given): Spoken {
	const { english, marked, labels, titles, translations, glossary } = given;
	const ofRecord = ({ kind, id }: { kind: string; id: string }) =>
		translations.get(`${kind}/${id}`) ?? none;
	const places = marked.filter((record) => record.kind === 'places');
	const claimed = new Set([
		...subtree(places, disputedPlace),
		...labels.flatMap(({ place, both }) => (place && both ? [place] : []))
	]);
	const said = marked.map((record) =>
		readClaims(
			isTranslated(record.kind)
				? translate(record.kind, record, language, ofRecord(record))
				: record,
			language
		)
	);
	const whatOf = (id: string, en: string) =>
		ofRecord({ kind: english.atlas.kindOf[id] ?? '', id }).get(
			keyOf({ field: 'amounts.what', en })
		);
	const records = said.map(({ record }, i) => {
		const before = marked[i];
		const ours =
			before && isTranslated(before.kind)
				? translatedFields(before.kind, before, language, ofRecord(before))
				: [];
		const named = withBothNames(record, language, claimed);
		return withOrigins(withFigures(named, whatOf), before, ours);
	});
	const names = new Map(
		records.flatMap((r) => {
			const texts = namesOf(r);
			return texts ? [[r.id, inLanguage(texts, language)] as const] : [];
		})
	);
	const borders = english.atlas.borders.map((view) =>
		translate('borders', view, language, ofRecord({ kind: 'borders', id: view.id }))
	);
	const lineTitles = new Map(borders.map(({ id, title }) => [id, inLanguage(title, language)]));
	const { nodes, edges, sources } = english.graph;
	const noteOf = (from: number, note: string) => {
		const node = nodes[from];
		return (node && ofRecord(node).get(keyOf({ field: 'links.note', en: note }))) ?? note;
	};
	return {
		atlas: {
			...english.atlas,
			records: groupByKind(records),
			backlinks: backlinksOf(records),
			claims: claimsById(said),
			glossary: glossaryIn(glossary, language),
			borders
		},
		facts: factsOf(records, english.atlas.supports, language),
		graph: {
			nodes: nodes.map((node) => ({ ...node, name: names.get(node.id) ?? node.name })),
			edges: edges.map((edge) =>
				edge.note === undefined ? edge : { ...edge, note: noteOf(edge.from, edge.note) }
			),
			sources
		},
		documents: searchDocuments(records, english.atlas.islands, labels, titles, language),
		periods: periodViews(records),
		marks: markFeatures(records, language),
		lines: {
			...english.lines,
			features: english.lines.features.map((line) => ({
				...line,
				properties: { ...line.properties, title: lineTitles.get(line.properties?.id) }
			}))
		}
	};
}
