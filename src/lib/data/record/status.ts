import type { AnyRecord } from '$lib/data/atlas/types.ts';

type Undertaking = Extract<AnyRecord, { statusHistory: unknown }>;

export interface Standing {
	status: string;
	/** ISO date as precise as it is known; none where nobody dates it. */
	asOf?: string;
	note: string;
	/** Id of the source that tells a status without a date. */
	source?: string;
}

/** How an undertaking stands: its last step, with what the record adds to it. */
export function standingOf(record: Undertaking): Standing {
	const last = record.statusHistory[record.statusHistory.length - 1];
	if (!last) throw new Error(`${record.id} has no status step`);
	const { status = last.status, asOf = last.date, note, source } = record.standing;
	return { status, note, ...(asOf !== 'undated' && { asOf }), ...(source && { source }) };
}
