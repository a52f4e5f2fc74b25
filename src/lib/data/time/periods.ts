import { m } from '$lib/paraglide/messages.js';
import type { PeriodView, RecordOf } from '$lib/data/atlas/types.ts';

/** Loads the periods that the timeline offers, in the order of their list. Rejects when they cannot be loaded. */
export async function loadPeriods(): Promise<PeriodView[]> {
	const { default: raw } = await import('$atlas/periods.json?raw');
	return JSON.parse(raw);
}

export const periodGroupWords: Record<RecordOf<'periods'>['group'], string> = {
	moments: m.data_time_moments(),
	'prime-ministers-japan': m.data_time_japan(),
	'prime-ministers-russia': m.data_time_russia()
};
