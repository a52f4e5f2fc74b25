import { langOf, locale, localPath } from '$lib/core/locale.ts';
import { titleLanguage } from '$geo/compile/source/title-language.ts';
import type { AnyRecord, Atlas, Localized } from '$lib/data/atlas/types.ts';
import type { PageKind } from './kinds.ts';

/** A record's name and address. */
export interface Ref {
	id: string;
	kind: PageKind;
	title: Localized;
	href: string;
	/** The language of its title where it is not that of the page. */
	lang?: string;
}

/** When something was, in ISO dates at the precision known. */
export interface When {
	start: string;
	end?: string;
}

/** The address of a record's page in the language of this build. */
export const hrefOf = (kind: PageKind, id: string): string => localPath(`/${kind}/${id}/`);

/** A record by its id. Throws when no record has it. */
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

/** The names or title that sources and the chart show, without translations of ours: the same in every build. */
export const officialTitleOf = (record: AnyRecord): Localized => record.official ?? titleOf(record);

/** The language of a record's title where it is not that of the page. */
export function titleLangOf(record: AnyRecord): string | undefined {
	if (record.kind !== 'sources') return langOf(titleOf(record));
	const own = titleLanguage(record);
	return own === locale ? undefined : own;
}

const refs = new WeakMap<AnyRecord, Ref>();

/** A record's ref, always the same object, so that devalue serialises it once a page. Throws for an unknown id. */
export function refOf(atlas: Atlas, id: string): Ref {
	const record = recordOf(atlas, id);
	const known = refs.get(record);
	if (known) return known;
	// Callers ask for records that have a page.
	const kind = record.kind as PageKind;
	const lang = titleLangOf(record);
	const ref: Ref = {
		id,
		kind,
		title: titleOf(record),
		href: hrefOf(kind, id),
		...(lang && { lang })
	};
	refs.set(record, ref);
	return ref;
}

export function whenOf(record: AnyRecord): When | undefined {
	if (record.kind === 'sources') return record.date ? { start: record.date } : undefined;
	const span = 'dates' in record ? record.dates : 'date' in record ? record.date : undefined;
	return span && { start: span.start, ...(span.end && { end: span.end }) };
}
