/**
 * The outline of each kind's mark on a 24 × 24 grid, as an SVG path: the same on the map, in lists and in
 * the legend. Kinds differ in shape as well as in colour.
 */
export const markShapes = {
	events: 'M12 2.5 21.5 12 12 21.5 2.5 12Z',
	projects:
		'M5.5 4h13A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-13A1.5 1.5 0 0 1 5.5 4Z',
	agreements: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
	statements:
		'M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-8l-5 4.5V17H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z',
	places: 'M12 2a7 7 0 0 1 7 7c0 5-7 13-7 13S5 14 5 9a7 7 0 0 1 7-7Z',
	actors:
		'M12 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm0 10.5c5 0 8.5 3 8.5 7.5h-17c0-4.500 3.500-7.500 8.500-7.500Z',
	themes: 'M3 6.500h18v2.500H3Zm0 5h18v2.500H3Zm0 5h12v2.500H3Z',
	sources: 'M6 2.500h8.500L19 7v14.500H6Z'
} as const;

/** Marks nearer to each other than this, in px, are drawn as one ring with their number. */
export const clusterRadius = 34;

/** Radius of the ring of a cluster, in px, to the outside of its rim. */
export const ringRadius = (total: number): number => (total < 10 ? 13 : total < 30 ? 16 : 19);

/** Half the width of a single mark, in px. */
export const markRadius = 9;

export type MarkShape = keyof typeof markShapes;

export const isMarkShape = (word: string): word is MarkShape => word in markShapes;
