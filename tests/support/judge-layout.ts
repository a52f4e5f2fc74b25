import {
	crosses,
	runsInto,
	type Box,
	type Line,
	type Point
} from '../../src/lib/core/lines-and-boxes.ts';
import { markRadius, ringRadius } from '../../src/lib/core/mark-shapes.ts';

/** What stands on a map and over it; all in px of the window. */
export interface Layout {
	/** The map itself. */
	chart: Box;
	/** What lies beside the map, or over it. */
	overlays: { name: string; box: Box }[];
	/** Words in the strips that are not seen whole. */
	cut: string[];
	/** The names of the six places, with the line that leads to each from its mark. */
	names: { name: string; box: Box; leader?: Line }[];
	/** Middles of rings and marks, with their words. */
	marks: (Point & { label: string })[];
	/** Outlines and pins of what the page is about. */
	subject: Box[];
	/** What is touched to open a place. */
	touched: { name: string; width: number; height: number }[];
}

/** How much two boxes may share, and drawing and map may differ, in px. */
const slack = 1;
const agreement = 2;

const shares = (a: Box, b: Box): boolean =>
	Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > slack &&
	Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > slack;
const isIn = (inner: Box, outer: Box): boolean =>
	inner[0] >= outer[0] - slack &&
	inner[1] >= outer[1] - slack &&
	inner[2] <= outer[2] + slack &&
	inner[3] <= outer[3] + slack;
/** `4 records: `, `4 записи: ` or `4件：` behind the name. */
const records = (label: string) => Number(/ · (\d+)(?: records| запис|件)/.exec(label)?.[1] ?? 1);
const radiusOf = (label: string) => (records(label) > 1 ? ringRadius(records(label)) : markRadius);
/** The square within a round mark: its corners are free. */
const boxOfMark = ({ label, x, y }: Layout['marks'][number]): Box => {
	const half = radiusOf(label) * 0.8;
	return [x - half, y - half, x + half, y + half];
};
/** A box of letters without the room above and below them. */
const lettersOf = ([left, top, right, bottom]: Box): Box => {
	const middle = (top + bottom) / 2;
	const half = Math.min(8, (bottom - top) / 2);
	return [left, middle - half, right, middle + half];
};
const isPlaceName = (label: string) => /(?:, place|, место|、場所)$/.test(label);

function pairs<T>(all: readonly T[]): [T, T][] {
	return all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** What is wrong with a layout, a sentence each. */
export function faultsOf({ chart, overlays, cut, names, marks, subject }: Layout): string[] {
	const shown = marks.filter(({ label }) => !isPlaceName(label));
	const over = overlays.filter(({ box }) => shares(box, chart));
	const lies = (what: string, box: Box) =>
		over.filter((one) => shares(one.box, box)).map(({ name }) => `${name} lies over ${what}`);
	const own = (name: string) =>
		shown.filter(({ label }) => label.startsWith(`${name} · `)).map((mark) => mark.label);
	return [
		...pairs(overlays)
			.filter(([a, b]) => shares(a.box, b.box))
			.filter(([a, b]) => !isExpected(a.name, b.name))
			.map(([a, b]) => `${a.name} and ${b.name} lie on each other`),
		...cut.map((words) => `"${words}" is cut`),
		...names.flatMap(({ name, box, leader }) => [
			...(isIn(lettersOf(box), chart) ? [] : [`the name ${name} is cut`]),
			...lies(`the name ${name}`, lettersOf(box)),
			...shown
				.filter((mark) => shares(boxOfMark(mark), lettersOf(box)))
				.map(({ label }) => `the name ${name} lies on ${label}`),
			...(leader
				? shown
						.filter(({ label }) => !own(name).includes(label))
						.filter((mark) => runsInto(leader, boxOfMark(mark)))
						.map(({ label }) => `the line of ${name} runs into ${label}`)
				: []),
			...(leader && own(name).length > 0
				? shown
						.filter(({ label }) => own(name).includes(label))
						.every(
							({ label, x, y }) =>
								Math.hypot(leader[0].x - x, leader[0].y - y) > radiusOf(label) + 4
						)
					? [`the line of ${name} does not begin at its ring`]
					: []
				: [])
		]),
		...pairs(names).flatMap(([a, b]) => [
			...(shares(lettersOf(a.box), lettersOf(b.box))
				? [`the names ${a.name} and ${b.name} touch`]
				: []),
			...[
				[a, b],
				[b, a]
			].flatMap(([one, other]) =>
				one?.leader && other && runsInto(one.leader, lettersOf(other.box))
					? [`the line of ${one.name} runs into the name ${other.name}`]
					: []
			),
			...(a.leader && b.leader && crosses(a.leader, b.leader)
				? [`the lines of ${a.name} and ${b.name} cross`]
				: [])
		]),
		...subject.flatMap((box) => [
			...(isIn(box, chart) ? [] : ['the subject is cut']),
			...lies('the subject', box)
		])
	];
}

/** What is meant to lie on each other: a panel lies over the text of a narrow window. */
const isExpected = (a: string, b: string): boolean =>
	[a, b].toSorted().join() === 'panel,text' || [a, b].toSorted().join() === 'foot,text';

/** Where drawing and map of a page differ, a sentence each. */
export function differences(drawing: Layout, map: Layout): string[] {
	const edges = drawing.chart.map((edge, i) => Math.abs(edge - (map.chart[i] ?? NaN)));
	const inside = ({ x, y }: Point) =>
		x > map.chart[0] + 24 &&
		x < map.chart[2] - 24 &&
		y > map.chart[1] + 24 &&
		y < map.chart[3] - 24;
	const marksOf = (layout: Layout) =>
		layout.marks.filter(({ label }) => !isPlaceName(label)).filter(inside);
	const far = (mark: Layout['marks'][number], others: Layout['marks']) =>
		Math.min(
			...others
				.filter(
					({ label }) =>
						label.startsWith(mark.label) && /^(?:$|, |、)/.test(label.slice(mark.label.length))
				)
				.map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y))
		);
	const drawn = marksOf(drawing);
	return [
		...(Math.max(...edges) > agreement ? ['drawing and map have boxes of their own'] : []),
		...drawn
			.map((mark) => ({ mark, by: far(mark, map.marks) }))
			.filter(({ by }) => by > agreement)
			.map(({ mark, by }) =>
				by === Infinity
					? `the map has no ${mark.label}`
					: `${mark.label} is moved by ${by.toFixed(1)} px`
			),
		...drawing.names.flatMap(({ name, box }) => {
			const other = map.names.find((one) => one.name === name);
			if (!other) return map.names.length > 0 ? [`the map does not name ${name}`] : [];
			const middle = (b: Box) => [(b[0] + b[2]) / 2, (b[1] + b[3]) / 2] as const;
			const [[ax, ay], [bx, by]] = [middle(box), middle(other.box)];
			const moved = Math.hypot(ax - bx, ay - by);
			return moved > agreement ? [`the name ${name} is moved by ${moved.toFixed(1)} px`] : [];
		})
	];
}
