import { dayNumber } from '$lib/core/days.ts';
import type { TimeScale } from '$lib/core/time-scale.ts';

/** Where a day, `2016-05-06`, lies on the axis of the ledger: in percent of its width, to a hundredth. */
export const percentAt = (scale: TimeScale, day: string): number =>
	Math.round(scale.at(dayNumber(day)) * 1e4) / 100;
