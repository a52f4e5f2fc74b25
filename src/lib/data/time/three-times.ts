import { m } from '$lib/paraglide/messages.js';

/** What each of the three times of the atlas does, in one sentence: said at each of its controls, and where it is told how to read. */
export const threeTimes = {
	/** `year=` of a link. */
	year: m.data_time_year(),
	/** `from=` and `to=`. */
	window: m.data_time_window(),
	/** `asof=`. */
	asof: m.data_time_asof()
} as const;
