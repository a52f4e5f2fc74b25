/** The country of a source's publisher; `elsewhere`: another country, or several. */
export const sides = ['japan', 'russia', 'elsewhere', 'unknown'] as const;
export type Side = (typeof sides)[number];

/** The types of sources, in four groups. */
export const groups = ['official', 'press', 'study', 'copy'] as const;
export type SourceGroup = (typeof groups)[number];

export const sideWords: Record<Side, string> = {
	japan: 'Japanese',
	russia: 'Russian',
	elsewhere: 'from elsewhere',
	unknown: 'country not known'
};

export const sourceGroupWords: Record<SourceGroup, string> = {
	official: 'official',
	press: 'press',
	study: 'analysis and reference',
	copy: 'copies and blogs'
};
