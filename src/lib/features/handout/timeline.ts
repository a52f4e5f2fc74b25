// All dated records of a handout along one axis; its facts bear their numbers.
import { daysOf, dayNumber } from '$lib/core/days.ts';
import { paceChanges, timeScale } from '$lib/core/time-scale.ts';
import { recordOf, whenOf } from '$lib/data/record/ref.ts';
import type { Atlas } from '$lib/data/atlas/types.ts';
import type { PageKind } from '$lib/data/record/kinds.ts';
import type { FactView } from './facts.ts';
import { platesOf, type Plate } from './plates.ts';

interface TimelineMark {
	x: number;
	y: number;
	kind: PageKind;
}

export interface Timeline {
	width: number;
	height: number;
	/** The height of the axis. */
	axis: number;
	marks: TimelineMark[];
	/** The numbers of the facts, and where on the axis each plate belongs. */
	plates: Plate[];
	years: { year: number; x: number }[];
	/** Where the scale changes. */
	paces: number[];
}

/** How wide a timeline is, in px, how many marks stand above each other, and which years are named. */
interface TimelineSize {
	width: number;
	rows: number;
	years: readonly number[];
}

/** As with the map, a phone has a drawing of its own. */
export const timelineSizes = {
	paper: {
		width: 680,
		rows: 6,
		years: [1855, 1900, 1950, 2013, 2016, 2018, 2020, 2022, 2024, 2026]
	},
	phone: { width: 328, rows: 12, years: [1855, 2013, 2016, 2018, 2020, 2022, 2026] }
} as const satisfies Record<string, TimelineSize>;

/** Of half a year's number, from either end. */
const inset = 18;
/** Marks stand in cells this wide and high, in px. */
const cell = 9;
/** Cells to the side that cost as much as one above. */
const aside = 3;
/** The room of the plates above them. */
const over = 26;

/** Puts a mark into the nearest free cell. */
function place(
	column: number,
	{ width, rows }: TimelineSize,
	taken: Set<string>
): [column: number, row: number] {
	const offers = Array.from({ length: 41 }, (_, i) => i - 20)
		.filter((to) => column + to > 0 && (column + to + 1) * cell < width)
		.flatMap((to) =>
			Array.from({ length: rows }, (_, row) => ({ to, row, cost: Math.abs(to) * aside + row }))
		);
	const best = offers
		.toSorted((a, b) => a.cost - b.cost)
		.find(({ to, row }) => !taken.has(`${column + to} ${row}`)) ?? { to: 0, row: 0 };
	taken.add(`${column + best.to} ${best.row}`);
	return [column + best.to, best.row];
}

export function timelineOf(
	atlas: Atlas,
	ids: readonly string[],
	facts: readonly FactView[],
	lastYear: number,
	size: TimelineSize
): Timeline {
	const { width, rows, years } = size;
	const axis = over + rows * cell + 2;
	const scale = timeScale(lastYear);
	const at = (day: number) => Math.round(inset + scale.at(day) * (width - 2 * inset));
	const taken = new Set<string>();
	const dated = ids.flatMap((id) => {
		const record = recordOf(atlas, id);
		const when = whenOf(record);
		return when ? [{ x: at(daysOf(when)[0]), kind: record.kind as PageKind }] : [];
	});
	return {
		width,
		height: axis + 20,
		axis,
		marks: dated.map(({ x, kind }) => {
			const [column, row] = place(Math.round(x / cell), size, taken);
			return { x: column * cell, y: axis - cell / 2 - 1 - row * cell, kind };
		}),
		plates: platesOf(
			facts.flatMap(({ when, number }) =>
				when ? [{ x: at(daysOf(when)[0]), y: 11, numbers: [number] }] : []
			),
			width
		),
		years: years
			.filter((year) => year <= lastYear)
			.map((year) => ({ year, x: at(dayNumber(`${year}-01-01`)) })),
		paces: paceChanges.map((year) => at(dayNumber(`${year}-01-01`)))
	};
}
