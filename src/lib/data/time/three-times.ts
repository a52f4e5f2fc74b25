/** What each of the three times of the atlas does, in one sentence: said at each of its controls, and where it is told how to read. */
export const threeTimes = {
	/** `year=` of a link. */
	year: 'The border year draws the lines and who ran what at its end, and hides no record.',
	/** `from=` and `to=`. */
	window:
		'The timeline window keeps the records that have a day in it, on the map and in every list, and moves no border.',
	/** `asof=`. */
	asof: '“As it stood on” shows only what had happened and been published by the end of that day, and leaves the rest out.'
} as const;
