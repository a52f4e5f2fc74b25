/** The slider counts in whole parts of its length. */
const fine = 10_000;

/** Years on a slider: those in which something changed are as far apart as each other, and the years between share the way. */
export interface YearScale {
	/** The position of each year, `0` to `max`, ascending. */
	stops: number[];
	max: number;
	at(year: number): number;
	/** The year at a stop. */
	yearAt(stop: number): number;
}

/**
 * The scale of the year control. On an even one four changes would lie within eleven of a hundred and seventy years, too
 * close to be named or hit.
 *
 * @param steps years in ascending order, at least two
 */
export function yearScale(steps: readonly number[]): YearScale {
	const [first = 0, last = 0] = [steps[0], steps.at(-1)];
	const way = fine / (steps.length - 1);
	const at = (year: number) => {
		const i = Math.max(
			0,
			Math.min(
				steps.findLastIndex((step) => step <= year),
				steps.length - 2
			)
		);
		const [from = first, to = last] = steps.slice(i, i + 2);
		return Math.round((i + (year - from) / (to - from)) * way);
	};
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const stops = years.map(at);
	return { stops, max: fine, at, yearAt: (stop) => years[stops.indexOf(stop)] ?? last };
}
