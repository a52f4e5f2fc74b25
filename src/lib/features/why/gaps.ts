// What is not known of a record: read from its fields and its sources, never authored.
import { m } from '$lib/paraglide/messages.js';
import { inLocale } from '$lib/core/locale.ts';
import { originOf } from '$lib/data/record/source-words.ts';
import { latest, precisionOf } from '$lib/core/dates.ts';
import { formatDate } from '$lib/core/format-date.ts';
import { backingOf, claimsOf, restsOnOne } from '$lib/data/balance/balance.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { hrefOf, officialTitleOf, recordOf, refOf, whenOf } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import { areaTypes } from '$lib/data/atlas/vocabulary.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import type { Line } from './line.ts';

type Gap = (atlas: Atlas, record: AnyRecord) => Line[];

/** Years without a later trace from which on that is a gap. */
const longAgo = 3;

/** Undertakings that came to an end: nothing later is to be expected. */
const ended = ['completed', 'withdrawn', 'cancelled', 'superseded', 'historical'];

/** The page adds the full stop. */
const say = (words: string): Line[] => [{ words: words.replace(/[.。]$/, '') }];

const sources: Gap = (atlas, { id }) => {
	const own = sourcesOf(atlas, id);
	const backing = backingOf(atlas, own);
	const [only] = own;
	if (backing === 'single' && only)
		return [
			{
				words: m.why_gap_one_source(),
				links: [
					{ text: atlas.records.sources[only]?.publisher ?? only, href: hrefOf('sources', only) }
				]
			}
		];
	if (typeof backing !== 'object') return [];
	const { side, known, unknown } = backing;
	if (unknown === 0) return say(m.why_gap_all_one_side({ known, side }));
	return say(m.why_gap_one_side({ known, unknown, side }));
};

const claims: Gap = (atlas, { id }) => {
	const all = claimsOf(atlas, id);
	const bare = all.filter(({ carried }) => carried === 'nothing').length;
	const ofOne = all.filter(restsOnOne).length;
	const isSingle = sourcesOf(atlas, id).length === 1;
	return [
		...(bare > 0 ? say(m.why_gap_no_source({ some: bare, all: all.length })) : []),
		...(ofOne > 0 && !isSingle
			? say(m.why_gap_single_source({ some: ofOne, all: all.length }))
			: [])
	];
};

/** The language, or `both`, as messages ask for it. */
const oneOrBoth = (languages: readonly string[]) =>
	languages.length === 1 ? (languages[0] ?? '') : 'both';

const names: Gap = (_, record) => {
	// The title of a statement is a paraphrase of ours, that of a source its own.
	if (['statements', 'sources'].includes(record.kind)) return [];
	const titles = officialTitleOf(record);
	const missing = (['ru', 'ja'] as const).filter((language) => !titles[language]);
	const missingIn = 'names' in record ? m.why_gap_no_name : m.why_gap_no_title;
	const unchecked = 'unchecked' in record ? (record.unchecked ?? []) : [];
	return [
		...(missing.length > 0 ? say(missingIn({ missing: oneOrBoth(missing) })) : []),
		...(unchecked.length > 0 ? say(m.why_gap_usual_name({ usual: oneOrBoth(unchecked) })) : [])
	];
};

const areas: readonly string[] = areaTypes;

const position: Gap = (atlas, record) => {
	if (record.kind === 'places') {
		const { point, noPointReason } = record;
		if (noPointReason) return say(m.why_gap_not_on_map({ reason: noPointReason }));
		return point?.approximate ? say(m.why_gap_stand_in({ precision: point.precision })) : [];
	}
	if ('noPlaceReason' in record && record.noPlaceReason)
		return say(m.why_gap_not_on_map({ reason: record.noPlaceReason }));
	if (!('places' in record)) return [];
	if (record.places.length > 0 && !atlas.frames[record.id]) return say(m.why_gap_no_point());
	const standIns = record.places.flatMap((id) => {
		const place = atlas.records.places[id];
		const isArea = areas.includes(place?.type ?? '');
		if (!place?.point?.approximate || isArea) return [];
		const { title, href } = refOf(atlas, id);
		return [{ text: inLocale(title), href, note: place.point.precision }];
	});
	return standIns.length > 0 ? [{ words: m.why_gap_marks_stand_in(), links: standIns }] : [];
};

const dates: Gap = (_, record) => {
	if ('noDateReason' in record && record.noDateReason)
		return say(m.why_gap_no_date({ reason: record.noDateReason }));
	const when = whenOf(record);
	if (!when) return record.kind === 'sources' ? say(m.why_gap_undated()) : [];
	const { start, end } = when;
	const known = precisionOf(start);
	const knownEnd = end ? precisionOf(end) : known;
	if (known === knownEnd) return known === 'day' ? [] : say(m.why_gap_date({ known }));
	return [
		...(known === 'day' ? [] : say(m.why_gap_beginning({ known }))),
		...(knownEnd === 'day' ? [] : say(m.why_gap_end({ known: knownEnd })))
	];
};

/** The last day on which a source of the atlas was read: what the atlas could know. */
const lastRead = (atlas: Atlas) =>
	latest(Object.values(atlas.records.sources).map(({ retrieved }) => retrieved)) ?? '';

const standing: Gap = (atlas, record) => {
	if (!('statusHistory' in record)) return [];
	const { status, asOf } = standingOf(record);
	if (ended.includes(status)) return [];
	if (!asOf) return say(m.why_gap_state_undated());
	const years = Number(lastRead(atlas).slice(0, 4)) - Number(asOf.slice(0, 4));
	if (years < longAgo) return [];
	return say(m.why_gap_state_old({ day: formatDate({ start: asOf }), years }));
};

const places: Gap = (_, record) => {
	if (!('evidence' in record)) return [];
	const all = record.evidence.length;
	const vague = record.evidence.filter((e) => e.locator === 'retrieved excerpt').length;
	return vague > 0 ? say(m.why_gap_vague({ vague, all })) : [];
};

const source: Gap = (_, record) => {
	if (record.kind !== 'sources') return [];
	return [
		...(originOf(record) === 'und' ? say(m.why_gap_publisher()) : []),
		...(record.titleDescribed ? say(m.why_gap_headline()) : []),
		...(record.type === 'mirror' ? say(m.why_gap_copy()) : [])
	];
};

/** What is missing of a record. */
export function gapsOf(atlas: Atlas, id: string): Line[] {
	const record = recordOf(atlas, id);
	return [sources, claims, dates, standing, names, position, places, source].flatMap((gap) =>
		gap(atlas, record)
	);
}
