// What is derived from the records, and computed nowhere else.
import type { AnyRecord, Kind, RecordOf } from '../../schema/records.ts';
import { referencesOf } from '../gate/references.ts';
import { valueAt } from '../gate/value-at.ts';

/** A link seen from its target. */
export interface Backlink {
	rel: RecordOf<'events'>['links'][number]['rel'];
	from: string;
	note?: string;
	basis?: 'editorial';
}

/** One use of a source: which record, which field, and, for evidence, what it supports and where. */
export interface Support {
	record: string;
	field: string;
	locator?: string;
	supports?: string;
}

type Grouped<T> = Record<string, T[]>;

function push<T>(groups: Grouped<T>, key: string, item: T): void {
	(groups[key] ??= []).push(item);
}

export function backlinksOf(records: readonly AnyRecord[]): Grouped<Backlink> {
	const groups: Grouped<Backlink> = {};
	for (const r of records)
		if ('links' in r)
			for (const { to, rel, note, basis } of r.links)
				push(groups, to, { rel, from: r.id, ...(note && { note }), ...(basis && { basis }) });
	return groups;
}

export function supportsOf(records: readonly AnyRecord[]): Grouped<Support> {
	const groups: Grouped<Support> = {};
	for (const r of records)
		for (const { path, field, to, allowed } of referencesOf(r.kind, r)) {
			if (allowed.length !== 1 || allowed[0] !== 'sources') continue;
			const beside = (field: string) => valueAt(r, [...path.slice(0, -1), field]);
			const [locator, supports] = [beside('locator'), beside('supports')];
			push(groups, to, {
				record: r.id,
				field,
				...(typeof locator === 'string' && { locator }),
				...(typeof supports === 'string' && { supports })
			});
		}
	return groups;
}

/** id → ids of the records that name it in any field, each once. A story is no record of what it tells. */
export function mentionsOf(records: readonly AnyRecord[]): Grouped<string> {
	const groups: Grouped<string> = {};
	for (const r of records.filter(({ kind }) => kind !== 'stories'))
		for (const to of new Set([...referencesOf(r.kind, r)].map((ref) => ref.to)))
			push(groups, to, r.id);
	return groups;
}

/** The date that a record is sorted by; `9999` for an undated one, which comes last. */
export function startOf(record: AnyRecord): string {
	if ('date' in record && record.date)
		return typeof record.date === 'string' ? record.date : record.date.start;
	return 'dates' in record ? record.dates.start : '9999';
}

export function byTime(a: AnyRecord, b: AnyRecord): number {
	const [x, y] = [startOf(a), startOf(b)];
	return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}

/** A place and every place below it, itself first. */
export function subtree(places: readonly RecordOf<'places'>[], id: string): string[] {
	return [id, ...places.filter((p) => p.parent === id).flatMap((p) => subtree(places, p.id))];
}

const touching: readonly Kind[] = ['events', 'projects', 'agreements', 'statements'];

/** id of a place → the facts at it or its sub-places, by date; `via`: which of these places the fact names. */
export function touchesOf(
	records: readonly AnyRecord[]
): Record<string, { id: string; via: string[] }[]> {
	const places = records.filter((r) => r.kind === 'places');
	const candidates = records.filter((r) => touching.includes(r.kind)).toSorted(byTime);
	return Object.fromEntries(
		places.map(({ id }) => {
			const below = new Set(subtree(places, id));
			const touches = candidates.flatMap((r) => {
				const via = 'places' in r ? r.places.filter((p) => below.has(p)) : [];
				return via.length > 0 ? [{ id: r.id, via }] : [];
			});
			return [id, touches];
		})
	);
}
