import type { AnyRecord } from '$lib/data/atlas/types.ts';

type Undertaking = Extract<AnyRecord, { statusHistory: unknown }>;

export interface Standing {
	status: string;
	/** ISO date as precise as it is known; undefined where no source dates it. */
	asOf?: string;
	note: string;
	/** Id of the source that gives a status without a date. */
	source?: string;
}

/** The standing of an undertaking: its last step, unless the record overrides it. Throws when it has no step. */
export function standingOf(record: Undertaking): Standing {
	const last = record.statusHistory[record.statusHistory.length - 1];
	if (!last) throw new Error(`${record.id} has no status step`);
	const { status = last.status, asOf = last.date, note, source } = record.standing;
	return { status, note, ...(asOf !== 'undated' && { asOf }), ...(source && { source }) };
}
