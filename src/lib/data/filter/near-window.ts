import { daysOf, daysOfWindow } from '$lib/core/days.ts';
import type { TimeWindow } from '$lib/core/time-window.ts';
import { momentsOf } from './filter.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

/** Whether a moment of a fact overlaps a time window. */
export function isInWindow(
	fact: Pick<Fact, 'start' | 'end' | 'steps'>,
	{ from, to }: TimeWindow
): boolean {
	const [first, last] = daysOfWindow(from, to);
	return momentsOf(fact).some(([start, end]) => end >= first && start <= last);
}

/** The last fact that ends before a window and the first that begins after it. */
export function nearWindow(
	facts: readonly Fact[],
	{ from, to }: TimeWindow
): { before?: Fact; after?: Fact } {
	const [first, last] = daysOfWindow(from, to);
	let before: { fact: Fact; end: number } | undefined;
	let after: { fact: Fact; start: number } | undefined;
	for (const fact of facts)
		for (const [start, end] of momentsOf(fact)) {
			if (end < first && (!before || end > before.end)) before = { fact, end };
			if (start > last && (!after || start < after.start)) after = { fact, start };
		}
	return { ...(before && { before: before.fact }), ...(after && { after: after.fact }) };
}

/** The months (years where no month is known) in which facts begin or change within a window, ascending, each once. */
export function beginningsOf(facts: readonly Fact[], window: TimeWindow): string[] {
	const [first, last] = daysOfWindow(window.from, window.to);
	const dates = facts.flatMap(({ start, steps }) => [
		...(start ? [start] : []),
		...steps.map(({ date }) => date)
	]);
	const inside = dates.filter((date) => {
		const [start] = daysOf({ start: date });
		return start >= first && start <= last;
	});
	return [...new Set(inside.map((date) => date.slice(0, 7)))].toSorted();
}
