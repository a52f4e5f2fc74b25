import { lastDay } from '$lib/core/dates.ts';
import { omit } from '$lib/core/omit.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

/** Whether all days that a date can mean lie on or before the last day of `asof`: those of `2016` do not by `2016-05`. */
export const isOverBy = (date: string | undefined, asof: string): boolean =>
	date !== undefined && lastDay(date) <= lastDay(asof);

/** Whether a fact had begun by then, or a step of its status been taken. */
export const hasBegun = (fact: Pick<Fact, 'start' | 'steps'>, asof: string): boolean =>
	isOverBy(fact.start, asof) || fact.steps.some(({ date }) => isOverBy(date, asof));

/**
 * A fact as it stood: the steps taken by then, the status of the last of them, and no end after `asof`. A verdict that
 * rests on a later source becomes `pending`.
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

/** All facts as they stood. Those that had not begun stay in the list: the criterion `asof` filters them, and can be cleared. */
export const factsAsOf = (facts: readonly Fact[], asof: string): Fact[] =>
	facts.map((fact) => factAsOf(fact, asof));
