import type { PeriodView } from './types.ts';

/** Stretches of time that readers ask for, in the order of their list. Rejects when they cannot be had. */
export async function loadPeriods(): Promise<PeriodView[]> {
	const { default: raw } = await import('$geo/dist/periods.json?raw');
	return JSON.parse(raw) as PeriodView[];
}
