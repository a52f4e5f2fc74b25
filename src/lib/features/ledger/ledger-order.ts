import { compareTexts, inLocale } from '$lib/core/locale.ts';
import { columns, type Sorting } from '$lib/data/lists/table-order.ts';
import { outcomeOf, outcomes, type LedgerRow } from './ledger.ts';

/** When a row begins: its first step, or when it was said. */
const beginningOf = ({ steps, said }: LedgerRow): string | undefined =>
	steps[0]?.date ?? said?.date;

type Key = string | number | undefined;

const keyOf: Record<(typeof columns)[number], (row: LedgerRow) => Key> = {
	when: beginningOf,
	title: (row) => inLocale(row.ref.title),
	type: (row) => row.type,
	standing: (row) => {
		const outcome = outcomeOf(row);
		return outcome && outcomes.indexOf(outcome);
	},
	sources: (row) => new Set(row.steps.map(({ source }) => source.id)).size
};

const compare = (a: Key, b: Key): number =>
	a === undefined || b === undefined
		? Number(a === undefined) - Number(b === undefined)
		: typeof a === 'number' && typeof b === 'number'
			? a - b
			: compareTexts(String(a), String(b));

/** Rows in an order, equal ones as they were; those without a value come last either way. */
export function ledgerSorted(rows: readonly LedgerRow[], sorting: Sorting): LedgerRow[] {
	const isDown = sorting.startsWith('-');
	const key = keyOf[columns.find((column) => column === sorting.replace('-', '')) ?? 'when'];
	return rows.toSorted((a, b) => {
		const [x, y] = [key(a), key(b)];
		const known = x !== undefined && y !== undefined;
		return (isDown && known ? -1 : 1) * compare(x, y);
	});
}
