import {
	languageName,
	originOf,
	publisherCountry,
	sourceWords
} from '$lib/data/record/source-words.ts';
import { roleWords, type Role } from '$lib/data/record/role-words.ts';
import { inLocale } from '$lib/core/locale.ts';
import { latest } from '$lib/core/dates.ts';
import { hrefOf, recordOf, refOf, titleLangOf, whenOf, type Ref } from '$lib/data/record/ref.ts';
import type { TermSpan } from '$lib/data/glossary/find-terms.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import type { Atlas, Claim, RecordOf } from '$lib/data/atlas/types.ts';

/** A source as it is named beside what it supports. */
export interface SourceView {
	id: string;
	href: string;
	title: string;
	/** The language of the title where it is not that of the page. */
	lang?: string;
	/** The page showed no headline: the title is our description. */
	described: boolean;
	publisher: string;
	date?: string;
	url?: string;
	language: string;
	type: string;
	/** Where it was first published; none where that is not known. */
	country?: string;
}

export interface EvidenceView {
	source: SourceView;
	locator: string;
	supports: string;
	/** The words of it that are explained. */
	terms?: TermSpan[];
}

/** One account of something that sources differ on. */
interface AccountView {
	says: string;
	/** Whose account it is, where that is not simply the sources'. */
	by?: string;
	sources: SourceView[];
	/** The date of its earliest dated source. */
	since?: string;
	/** The record's evidence from these sources; only where the page does not list it elsewhere. */
	evidence?: EvidenceView[];
}

export interface ConflictView {
	about: string;
	accounts: AccountView[];
	/** Sources on the subject of which it is not known which account they give. */
	others: SourceView[];
	note?: string;
}

const views = new WeakMap<object, SourceView>();

/** The view of a source, always the same object, so that devalue serialises it once per page. Throws for an unknown id. */
export function sourceView(atlas: Atlas, id: string): SourceView {
	const source = atlas.records.sources[id];
	if (!source) throw new Error(`no source has the id "${id}"`);
	const known = views.get(source);
	if (known) return known;
	const { title, publisher, date, url, titleDescribed, language, type } = source;
	const lang = titleLangOf(source);
	const country = publisherCountry(originOf(source));
	const view: SourceView = {
		id,
		href: hrefOf('sources', id),
		title,
		...(lang && { lang }),
		described: titleDescribed === true,
		publisher,
		...(date && { date }),
		...(url && { url }),
		language: languageName(language) ?? language,
		type: sourceWords[type],
		...(country && { country })
	};
	views.set(source, view);
	return view;
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

/** Conflicts with their accounts, and, where `evidence` of the record is given, the items behind each account. */
export function conflictViews(
	atlas: Atlas,
	conflicts: RecordOf<'events'>['conflicts'],
	evidence: RecordOf<'events'>['evidence'] = []
): ConflictView[] {
	return conflicts.map(({ about, accounts, sources: others = [], note }) => ({
		about,
		accounts: accounts.map(({ says, by, sources = [] }) => {
			const views = sources.map((source) => sourceView(atlas, source));
			const since = views.flatMap(({ date }) => date ?? []).toSorted()[0];
			const own = evidence.filter(({ source }) => sources.includes(source));
			return {
				says,
				sources: views,
				...(by && { by }),
				...(since && { since }),
				...(own.length > 0 && { evidence: evidenceViews(atlas, own) })
			};
		}),
		others: others.map((source) => sourceView(atlas, source)),
		...(note && { note })
	}));
}

/** Another record whose evidence shows a claim. */
export interface CarrierView {
	id: string;
	kind: PageKind;
	title: string;
	/** When it had begun and its earliest evidence had been published. */
	since?: string;
}

/** A part of a summary, the punctuation before it (`lead`), and what carries it. */
export interface ClaimView {
	lead: string;
	text: string;
	/** The words of it that are explained. */
	terms?: TermSpan[];
	sources: SourceView[];
	records?: CarrierView[];
	/** Neither source nor record: it is the wording of the record's own fields, or the atlas says it of itself. */
	own?: 'fields' | 'atlas';
}

function carrierView(atlas: Atlas, id: string): CarrierView {
	const { kind, title } = refOf(atlas, id);
	const record = recordOf(atlas, id);
	const evidence = 'evidence' in record ? record.evidence : [];
	const published = evidence.flatMap(({ source }) => atlas.records.sources[source]?.date ?? []);
	const first = published.toSorted()[0];
	const since = first && latest([first, whenOf(record)?.start ?? first]);
	return { id, kind, title: inLocale(title), ...(since && { since }) };
}

/** The summary of a record as claims, in order. */
export const claimViews = (atlas: Atlas, id: string): ClaimView[] =>
	viewsOf(atlas, atlas.claims[id] ?? []);

export const viewsOf = (atlas: Atlas, claims: readonly Claim[]): ClaimView[] =>
	claims.map(({ lead, text, sources, records, fields, atlas: ours }) => ({
		lead,
		text,
		sources: sources.map((source) => sourceView(atlas, source)),
		...(records && { records: records.map((record) => carrierView(atlas, record)) }),
		...(fields && { own: 'fields' as const }),
		...(ours && { own: 'atlas' as const })
	}));

/** A person or body with a role: a record, or a description. */
export interface PersonView {
	ref?: Ref;
	described?: string;
	/** In words, as they stand within a line. */
	role?: string;
}

export function personView(
	atlas: Atlas,
	person: { id?: string; described?: string; role?: Role }
): PersonView {
	return {
		...(person.id && { ref: refOf(atlas, person.id) }),
		...(person.described && { described: person.described }),
		...(person.role && { role: roleWords[person.role] })
	};
}
