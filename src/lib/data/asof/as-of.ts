import { lastDay } from '$lib/core/dates.ts';
import { omit } from '$lib/core/omit.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

/** Whether something with this date was certainly over by the end of a day, month or year: `2016` is not by May 2016. */
export const isOverBy = (date: string | undefined, asof: string): boolean =>
	date !== undefined && lastDay(date) <= lastDay(asof);

/** Whether a fact was on record by then: it had begun, or a step of it had been taken. */
export const hasBegun = (fact: Pick<Fact, 'start' | 'steps'>, asof: string): boolean =>
	isOverBy(fact.start, asof) || fact.steps.some(({ date }) => isOverBy(date, asof));

/**
 * A fact as it stood: the steps taken by then and the status that the last of them gave; no end that lay ahead. A
 * verdict that rests on later sources was still open.
 */
export function factAsOf(fact: Fact, asof: string): Fact {
	const { end, verdict, judged } = fact;
	const steps = fact.steps.filter(({ date }) => isOverBy(date, asof));
	const status = steps.at(-1)?.status;
	return {
		...omit(fact, 'end', 'status', 'verdict'),
		steps,
		...(isOverBy(end, asof) && end && { end }),
		...(status && { status }),
		...(verdict && { verdict: isOverBy(judged, asof) ? verdict : 'pending' })
	};
}

/** All facts as they stood. Those that had not begun are still there: a filter leaves them out, and can be lifted. */
export const factsAsOf = (facts: readonly Fact[], asof: string): Fact[] =>
	facts.map((fact) => factAsOf(fact, asof));
