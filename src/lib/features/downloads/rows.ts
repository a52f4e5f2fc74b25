import { localPath } from '$lib/core/locale.ts';
import { sourcesOf } from '$lib/data/record/sources-of.ts';
import { titleOf, whenOf } from '$lib/data/record/ref.ts';
import { standingOf } from '$lib/data/record/status.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import type { AnyRecord, Atlas } from '$lib/data/atlas/types.ts';
import type { Column } from './english.ts';

/** A point as GeoJSON has it: `[lng, lat]`. */
type Point = [number, number];

/** A record as every table and every format has it. Several values of a column have a blank between them. */
export interface Row {
	/** `<kind>/<id>`: unique over all kinds, and the path of the page. */
	key: string;
	columns: Record<Column, string>;
	/** The points of its places; of an area they are a label position and no location. */
	points: Point[];
}

/** A record that has a page. */
export type PageRecord = Extract<AnyRecord, { kind: PageKind }>;

const idsOf = (list: readonly { id?: string | undefined }[]) => list.flatMap(({ id }) => id ?? []);

function people(record: PageRecord): string[] {
	if ('actors' in record) return idsOf(record.actors);
	if ('parties' in record) return idsOf(record.parties);
	return 'speaker' in record ? idsOf([record.speaker]) : [];
}

/** `origin` is put before the address of the page: that in English, which the files are in. */
export function rowOf(atlas: Atlas, record: PageRecord, origin: string): Row {
	const { kind, id } = record;
	const title = titleOf(record);
	const when = whenOf(record);
	const standing = 'statusHistory' in record ? standingOf(record) : undefined;
	const places = record.kind === 'places' ? [id] : 'places' in record ? record.places : [];
	return {
		key: `${kind}/${id}`,
		columns: {
			id,
			kind,
			type: 'type' in record ? record.type : 'scheme' in record ? record.scheme : '',
			title_en: title.en,
			title_ru: title.ru ?? '',
			title_ja: title.ja ?? '',
			start: when?.start ?? '',
			end: when?.end ?? '',
			status: standing?.status ?? '',
			status_as_of: standing?.asOf ?? '',
			verdict: 'assessment' in record ? record.assessment.verdict : '',
			places: record.kind === 'places' ? (record.parent ?? '') : places.join(' '),
			actors: people(record).join(' '),
			sources: sourcesOf(atlas, id).join(' '),
			summary_en: 'summary' in record ? record.summary.en : '',
			url: origin + localPath(`/${kind}/${id}/`, 'en')
		},
		points: places.flatMap((place): Point[] => {
			const point = atlas.records.places[place]?.point;
			return point ? [[point.lng, point.lat]] : [];
		})
	};
}

/** Every record of a kind, sorted by id. `origin` is put before the addresses of the pages. */
export const rowsOf = (atlas: Atlas, kind: PageKind, origin: string): Row[] =>
	Object.values<PageRecord>(atlas.records[kind])
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.map((record) => rowOf(atlas, record, origin));

/** The kinds that lie somewhere: those that have a file of points. */
export const placedKinds = ['places', 'events', 'projects', 'agreements', 'statements'] as const;
