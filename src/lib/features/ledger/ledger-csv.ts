import { formatCsv } from '$lib/core/csv.ts';
import { outcomeOf, statusOf, type LedgerRow } from './ledger.ts';

const columns = [
	'id',
	'kind',
	'type',
	'title_en',
	'stands_as',
	'outcome',
	'places',
	'points',
	'step_date',
	'step_status',
	'step_note',
	'source',
	'source_publisher',
	'source_date',
	'source_url',
	'url'
];

/**
 * The ledger as CSV: one row for each step, one for a status that a source tells without a date, and one
 * for a promise without steps. `origin` is put before the addresses.
 */
export function ledgerCsv(rows: readonly LedgerRow[], origin: string): string {
	const lines = rows.flatMap((row) => {
		const { ref, type, places, points, said } = row;
		const promise = {
			id: ref.id,
			kind: ref.kind,
			type,
			title_en: ref.title.en,
			stands_as: statusOf(row) ?? said?.verdict ?? '',
			outcome: outcomeOf(row) ?? '',
			places: places.join(' '),
			points: points.join(' '),
			url: origin + ref.href
		};
		if (row.steps.length === 0) return [{ ...promise, step_date: said?.date ?? '' }];
		const undated = row.statusSource && {
			date: '',
			status: row.beyond,
			note: 'undated',
			source: row.statusSource
		};
		return [...row.steps, ...(undated ? [undated] : [])].map(({ date, status, note, source }) => ({
			...promise,
			step_date: date,
			step_status: status,
			step_note: note,
			source: source.id,
			source_publisher: source.publisher,
			source_date: source.date ?? '',
			source_url: source.url ?? ''
		}));
	});
	return formatCsv(lines, columns);
}
