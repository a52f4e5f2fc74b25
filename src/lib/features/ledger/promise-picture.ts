import { m } from '$lib/paraglide/messages.js';
import { group } from 'd3-array';
import type { Atlas, RecordOf } from '$lib/data/atlas/types.ts';
import { ledgerOf } from './glance.ts';
import { outcomeOf, outcomes, type LedgerRow, type Outcome } from './ledger.ts';

/** Between whom something was agreed. */
const lanes = [
	{ id: 'states', title: m.ledger_lane_states() },
	{ id: 'both', title: m.ledger_lane_both() },
	{ id: 'bodies', title: m.ledger_lane_bodies() }
] as const;
type Lane = (typeof lanes)[number]['id'];

/** Up to these years the undertakings of many years stand in one column; from then on each year has its own. */
const columns = [1990, 2012];

export interface PromisePicture {
	total: number;
	/** What stands over each column: `to 1990`, `2016`. */
	heads: string[];
	/** How each undertaking stands, by lane and column, in the order of outcomes. */
	lanes: { id: Lane; title: string; count: number; cells: Outcome[][] }[];
}

/** Who made it: a person acts for their government here. Whoever has no record is taken for a body. */
function laneOf(atlas: Atlas, { parties }: Pick<RecordOf<'projects'>, 'parties'>): Lane {
	const isState = ({ id }: { id?: string | undefined }) =>
		id !== undefined && atlas.records.actors[id]?.type !== 'organization';
	if (parties.every(isState)) return 'states';
	return parties.some(isState) ? 'both' : 'bodies';
}

interface Promised {
	lane: Lane;
	year: number;
	outcome: Outcome;
}

function promisedOf(atlas: Atlas, row: LedgerRow): Promised[] {
	const record = atlas.records.projects[row.ref.id] ?? atlas.records.agreements[row.ref.id];
	const [first] = row.steps;
	const outcome = outcomeOf(row);
	if (!record || !first || !outcome) return [];
	return [{ lane: laneOf(atlas, record), year: Number(first.date.slice(0, 4)), outcome }];
}

/** Every project and agreement by the year of its first step and by who made it, with how it stands. */
export function promisePicture(atlas: Atlas): PromisePicture {
	const all = ledgerOf(atlas).rows.flatMap((row) => promisedOf(atlas, row));
	const [, before = 0] = columns;
	const last = Math.max(...all.map(({ year }) => year));
	const ends = [...columns, ...Array.from({ length: last - before }, (_, i) => before + 1 + i)];
	const columnOf = (year: number) => ends.findIndex((end) => year <= end);
	const byLane = group(all, ({ lane }) => lane);
	return {
		total: all.length,
		heads: ends.map((end) => (columns.includes(end) ? m.ledger_until({ year: end }) : String(end))),
		lanes: lanes.map(({ id, title }) => {
			const own = byLane.get(id) ?? [];
			const cells = ends.map((_, i) =>
				outcomes.flatMap((outcome) =>
					own
						.filter((promised) => columnOf(promised.year) === i && promised.outcome === outcome)
						.map(() => outcome)
				)
			);
			return { id, title, count: own.length, cells };
		})
	};
}
