import type { PeriodView, RecordOf } from '$lib/data/atlas/types.ts';

/** Loads the periods that the timeline offers, in the order of their list. Rejects when they cannot be loaded. */
export async function loadPeriods(): Promise<PeriodView[]> {
	const { default: raw } = await import('$atlas/periods.json?raw');
	return JSON.parse(raw);
}

export const periodGroupWords: Record<RecordOf<'periods'>['group'], string> = {
	moments: 'Moments',
	'prime-ministers-japan': 'Prime ministers of Japan, in the records',
	'prime-ministers-russia': 'Prime ministers of Russia, in the records'
};
