import { formatCsv } from '$lib/core/csv.ts';
import { factKinds } from '$lib/data/atlas/vocabulary.ts';
import { hrefOf } from '$lib/data/record/ref.ts';
import type { Comparison, Entry, Seen } from './comparison.ts';
import type { Which } from './sides.ts';

const columns = [
	'id',
	'kind',
	'title_en',
	'start',
	'end',
	'on',
	'differs',
	'first_side',
	'first_status',
	'first_steps',
	'second_side',
	'second_status',
	'second_steps',
	'url'
];

const statusOf = (seen: Seen | undefined) => seen?.status ?? seen?.verdict ?? '';
const stepsOf = (seen: Seen | undefined) =>
	(seen?.steps ?? []).map(({ date, status }) => `${date} ${status}`).join('; ');

/** A comparison as CSV: a row for each record. `origin` is put before the addresses. */
export function comparisonCsv(
	{ records }: Comparison,
	titles: Record<Which, string>,
	origin: string
): string {
	const row = (on: 'both' | Which, entry: Entry) => ({
		id: entry.id,
		kind: entry.kind,
		title_en: entry.title,
		start: entry.when?.start,
		end: entry.when?.end,
		on,
		differs: on === 'both' ? (entry.differs ? 'yes' : 'no') : '',
		first_side: titles.first,
		first_status: statusOf(entry.seen.first),
		first_steps: stepsOf(entry.seen.first),
		second_side: titles.second,
		second_status: statusOf(entry.seen.second),
		second_steps: stepsOf(entry.seen.second),
		url: origin + hrefOf(entry.kind, entry.id)
	});
	const entries = factKinds.flatMap((kind) =>
		(['both', 'first', 'second'] as const).flatMap((on) =>
			records[kind][on].map((entry) => row(on, entry))
		)
	);
	return formatCsv(entries, columns);
}
