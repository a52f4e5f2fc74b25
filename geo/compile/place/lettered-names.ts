import type { Label } from '../../schema/label.ts';
import type { AnyRecord } from '../../schema/records.ts';

/** The names of the lettering, by the place that they name. */
export const letteredNames = (labels: readonly Label[]): ReadonlyMap<string, Label['names']> =>
	new Map(labels.flatMap((l) => (l.place ? [[l.place, l.names] as const] : [])));

/** Places with the Russian and Japanese names of their lettering, where they have none of their own: a name is written once. */
export function withLettering(
	records: readonly AnyRecord[],
	labels: readonly Label[]
): AnyRecord[] {
	const byPlace = letteredNames(labels);
	return records.map((record) => {
		const names = record.kind === 'places' ? byPlace.get(record.id) : undefined;
		if (record.kind !== 'places' || !names) return record;
		const { ru = names.ru?.text, ja = names.ja?.text } = record.names;
		return { ...record, names: { en: record.names.en, ...(ru && { ru }), ...(ja && { ja }) } };
	});
}
