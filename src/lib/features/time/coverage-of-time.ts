import { latest } from '$lib/core/dates.ts';
import { isInWindow } from '$lib/data/filter/near-window.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

/**
 * What time some facts cover: the first and the last date at which one of them begins or takes a step (an end may lie
 * in the future), and how many have a day in a window.
 */
export function coverageOf(facts: readonly Fact[], from: string, to: string) {
	const dated = facts.filter((fact) => fact.start !== undefined);
	const dates = dated
		.flatMap((fact) => [fact.start, ...fact.steps.map(({ date }) => date)])
		.filter((date) => date !== undefined);
	return {
		first: dates.toSorted()[0] ?? '',
		last: latest(dates) ?? '',
		dated: dated.length,
		undated: facts.length - dated.length,
		dense: dated.filter((fact) => isInWindow(fact, { from, to })).length
	};
}
