// From which side the sources of a set of records come. Plain counts: no source weighs more than another.
import { fromKeys } from '$lib/core/from-keys.ts';
import { sides, groups, type Side, type SourceGroup } from './balance-words.ts';
import { originOf } from '$lib/data/record/source-words.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';

type Source = RecordOf<'sources'>;

const groupOfType: Record<Source['type'], SourceGroup> = {
	'primary-official': 'official',
	'news-agency': 'press',
	newspaper: 'press',
	analysis: 'study',
	reference: 'study',
	dataset: 'study',
	mirror: 'copy',
	blog: 'copy'
};

export function sideOf(source: Pick<Source, 'country' | 'original'>): Side {
	const country = originOf(source);
	if (country === 'JP') return 'japan';
	if (country === 'RU') return 'russia';
	return country === 'und' ? 'unknown' : 'elsewhere';
}

const sourceGroupOf = ({ type }: Pick<Source, 'type'>): SourceGroup => groupOfType[type];

/** A statement whose sources are several and of one side only. */
export interface OneSided {
	side: 'japan' | 'russia';
	/** How many of its sources are of that side. */
	known: number;
	/** How many of its sources are of an unknown country; they count for neither side. */
	unknown: number;
}

/** How thinly something is sourced; undefined where its sources are several and of more than one side. */
export type Backing = 'none' | 'single' | OneSided | undefined;

/** A claim of the summary of a record: which record, and which of its claims. */
export interface ClaimOf {
	record: string;
	text: string;
	sources: string[];
	carried: Carried;
	/** Why nothing carries it. */
	why?: string;
}

/**
 * What carries a claim: sources of its record, the evidence of another record, a field of its own of which it is the
 * wording, the atlas, which says it of itself, or nothing.
 */
export type Carried = 'sources' | 'record' | 'field' | 'atlas' | 'nothing';

export interface Balance {
	records: number;
	/** Different sources. */
	sources: number;
	sides: Record<Side, number>;
	groups: Record<SourceGroup, number>;
	/** Records that rest on one source alone. */
	single: { record: string; source: string }[];
	/** Records that rest on several sources, of one side only. */
	oneSided: ({ record: string } & OneSided)[];
	/** `elsewhere`: carried by another record, and so by the sources of that. */
	claims: Record<'all' | 'none' | 'single' | 'oneSided' | 'elsewhere', ClaimOf[]>;
}

/** The claims of a record's summary, without the punctuation between them. */
export const claimsOf = (atlas: Atlas, id: string): ClaimOf[] =>
	(atlas.claims[id] ?? [])
		.filter(({ text }) => text !== '')
		.map((claim) => ({
			record: id,
			text: claim.text,
			sources: claim.sources,
			carried: carriedBy(claim),
			...(claim.why && { why: claim.why })
		}));

function carriedBy({ sources, records, fields, atlas }: Atlas['claims'][string][number]): Carried {
	if (records) return 'record';
	if (sources.length > 0) return 'sources';
	return fields ? 'field' : atlas ? 'atlas' : 'nothing';
}

/** Whether a claim rests on one source of its record, and on nothing else. */
export const restsOnOne = ({ carried, sources }: ClaimOf): boolean =>
	carried === 'sources' && sources.length === 1;

/** The backing that some sources give. One source alone is `single`, whichever side it is of. */
export function backingOf(atlas: Atlas, sources: readonly string[]): Backing {
	if (sources.length === 0) return 'none';
	if (sources.length === 1) return 'single';
	const all = sources.flatMap((id) => atlas.records.sources[id] ?? []).map(sideOf);
	const known = new Set(all.filter((side) => side !== 'unknown'));
	const [side] = known;
	if (known.size !== 1 || (side !== 'japan' && side !== 'russia')) return undefined;
	const unknown = all.filter((each) => each === 'unknown').length;
	return { side, known: all.length - unknown, unknown };
}

const tally = <T extends string>(words: readonly T[], found: readonly T[]): Record<T, number> =>
	fromKeys(words, (word) => found.filter((f) => f === word).length);

/** The balance of sources over some records. */
export function balanceOf(atlas: Atlas, ids: readonly string[]): Balance {
	const own = ids.map((record) => {
		const sources = sourcesOf(atlas, record);
		return { record, sources, backing: backingOf(atlas, sources) };
	});
	const distinct = [...new Set(own.flatMap(({ sources }) => sources))].flatMap(
		(id) => atlas.records.sources[id] ?? []
	);
	const claims = ids
		.flatMap((id) => claimsOf(atlas, id))
		.map((claim) => ({ claim, backing: backingOf(atlas, claim.sources) }));
	const those = (test: (backing: Backing) => boolean) =>
		claims
			.filter(({ claim, backing }) => claim.carried === 'sources' && test(backing))
			.map(({ claim }) => claim);
	const by = (carried: Carried) =>
		claims.map(({ claim }) => claim).filter((claim) => claim.carried === carried);
	return {
		records: ids.length,
		sources: distinct.length,
		sides: tally(sides, distinct.map(sideOf)),
		groups: tally(groups, distinct.map(sourceGroupOf)),
		single: own.flatMap(({ record, sources, backing }) =>
			backing === 'single' ? sources.map((source) => ({ record, source })) : []
		),
		oneSided: own.flatMap(({ record, backing }) =>
			typeof backing === 'object' ? [{ record, ...backing }] : []
		),
		claims: {
			all: claims.map(({ claim }) => claim),
			none: by('nothing'),
			elsewhere: by('record'),
			single: those((backing) => backing === 'single'),
			oneSided: those((backing) => typeof backing === 'object')
		}
	};
}
