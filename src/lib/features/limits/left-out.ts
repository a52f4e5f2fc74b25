import { compareTexts, inLocale, langOf, localPath } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
import { passagesOf } from '$lib/data/record/passages.ts';
import { claimsOf } from '$lib/data/balance/balance.ts';
import { refOf } from '$lib/data/record/ref.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';

/** One thing that could not be placed, dated or answered, and why. */
export interface LeftOut {
	href: string;
	title: string;
	kind?: PageKind;
	why: string;
	/** Of its title and of `why`, where they are not in the language of the page. */
	langs?: { title?: string | undefined; why?: string | undefined };
}

interface LeftOutSection {
	id: string;
	heading: string;
	/** What its entries have in common. */
	lead: string;
	entries: LeftOut[];
}

/** Claims of the summaries of a kind that no source makes, record by record. */
export interface BareClaims {
	kind: PageKind;
	count: number;
	records: {
		id: string;
		title: string;
		lang: string | undefined;
		all: number;
		claims: { text: string; why?: string }[];
	}[];
}

export interface LeftOutView {
	sections: LeftOutSection[];
	bare: BareClaims[];
}

/** The records that give a reason of some sort, in the order of their titles. */
function giving(atlas: Atlas, reasonOf: (record: AnyRecord) => string | undefined): LeftOut[] {
	return pageKinds
		.flatMap((kind): AnyRecord[] => Object.values(atlas.records[kind]))
		.flatMap((record) => {
			const why = reasonOf(record);
			if (!why) return [];
			const { href, title, kind, lang } = refOf(atlas, record.id);
			return [{ href, title: inLocale(title), kind, why, langs: { title: lang } }];
		})
		.toSorted((a, b) => compareTexts(a.title, b.title));
}

function unanswered(atlas: Atlas): LeftOut[] {
	return passagesOf(atlas).flatMap((row) => {
		const { id, article, paragraph, fact, noRecordReason: why } = row;
		const publisher = atlas.records.sources[article]?.publisher ?? article;
		const title = m.limits_passage({ publisher, paragraph, says: fact });
		return why
			? [
					{
						href: localPath(`/claims/#${id}`),
						title,
						why,
						langs: { title: langOf({ en: fact }), why: langOf({ en: why }) }
					}
				]
			: [];
	});
}

function bareClaims(atlas: Atlas): BareClaims[] {
	return pageKinds.flatMap((kind) => {
		const records = Object.keys(atlas.records[kind])
			.map((id) => {
				const all = claimsOf(atlas, id);
				const bare = all.filter(({ carried }) => carried === 'nothing');
				const { title, lang } = refOf(atlas, id);
				return {
					id,
					title: inLocale(title),
					lang,
					all: all.length,
					claims: bare.map(({ text, why }) => ({ text, ...(why && { why }) }))
				};
			})
			.filter(({ claims }) => claims.length > 0);
		const count = records.reduce((sum, { claims }) => sum + claims.length, 0);
		return count > 0 ? [{ kind, count, records }] : [];
	});
}

/** Everything that has no place, point, date, record or source, with the reason that its record gives. */
export function leftOutView(atlas: Atlas): LeftOutView {
	return {
		sections: [
			{
				id: 'no-place',
				heading: m.limits_no_place(),
				lead: m.limits_no_place_lead(),
				entries: giving(atlas, (r) => ('noPlaceReason' in r ? r.noPlaceReason : undefined))
			},
			{
				id: 'no-point',
				heading: m.limits_no_point(),
				lead: m.limits_no_point_lead(),
				entries: giving(atlas, (r) => ('noPointReason' in r ? r.noPointReason : undefined))
			},
			{
				id: 'no-date',
				heading: m.limits_no_date(),
				lead: m.limits_no_date_lead(),
				entries: giving(atlas, (r) => ('noDateReason' in r ? r.noDateReason : undefined))
			},
			{
				id: 'no-record',
				heading: m.limits_no_record(),
				lead: m.limits_no_record_lead(),
				entries: unanswered(atlas)
			}
		],
		bare: bareClaims(atlas)
	};
}
