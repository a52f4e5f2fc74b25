import { m } from '$lib/paraglide/messages.js';

/** The country of a source's publisher; `elsewhere`: another country, or several. */
export const sides = ['japan', 'russia', 'elsewhere', 'unknown'] as const;
export type Side = (typeof sides)[number];

/** The types of sources, in four groups. */
export const groups = ['official', 'press', 'study', 'copy'] as const;
export type SourceGroup = (typeof groups)[number];

export const sideWords: Record<Side, string> = {
	japan: m.data_balance_side_japan(),
	russia: m.data_balance_side_russia(),
	elsewhere: m.data_balance_side_elsewhere(),
	unknown: m.data_balance_side_unknown()
};

export const sourceGroupWords: Record<SourceGroup, string> = {
	official: m.data_balance_group_official(),
	press: m.data_balance_group_press(),
	study: m.data_balance_group_study(),
	copy: m.data_balance_group_copy()
};
