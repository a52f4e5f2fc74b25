import { group } from 'd3-array';
import {
	forceLink,
	forceManyBody,
	forceRadial,
	forceSimulation,
	type SimulationNodeDatum
} from 'd3-force';
import { linesOf, widthOf } from './label-lines.ts';
import { spreadBoxes, type Box } from './spread-boxes.ts';
import type { Relations } from './relations.ts';

/** A label: its box by the middle of its upper edge, its lines, and the width and height of the box. */
interface Label {
	x: number;
	y: number;
	width: number;
	height: number;
	lines: string[];
}

/** The drawing of who shares records with whom, in px of a narrow screen. */
export interface RelationPicture {
	width: number;
	height: number;
	/** What the page is about, then its neighbours. */
	labels: Label[];
	/** Paths from the middle to the neighbours, by the width of the line. */
	spokes: { width: number; path: string }[];
	/** One path of the lines among neighbours. */
	ties: string;
}

/** What a page needs to show them. */
export interface Related {
	relations: Relations;
	picture: RelationPicture;
}

const width = 340;
/** Height of a line of text, its size, and the mark above it. */
const lettering = { line: 14, size: 12, mark: 15 } as const;
/** How many lines among neighbours are drawn, the strongest first: more are a tangle. */
const mostTies = 30;

type Node = Box & { lines: string[] };

function nodeOf(name: string, isFixed: boolean): Node {
	const lines = linesOf(name, isFixed ? 11 : 9);
	const widest = Math.max(...lines.map(widthOf)) * lettering.size;
	return {
		...{ x: 0, y: 0, lines, isFixed },
		halfWidth: Math.round(widest / 2) + 5,
		halfHeight: (lettering.mark + lines.length * lettering.line + 6) / 2
	};
}

/** The order of neighbours round the middle, as positions in the list: those that share much are close. */
function roundOrder({ neighbours, ties }: Relations): number[] {
	const nodes: SimulationNodeDatum[] = neighbours.map(() => ({}));
	forceSimulation(nodes)
		.force(
			'ties',
			forceLink(ties.map(([source, target, count]) => ({ source, target, count })))
				.distance(40)
				.strength(({ count }) => Math.min(1, count / 10))
		)
		.force('apart', forceManyBody().strength(-120))
		.force('ring', forceRadial(120))
		.stop()
		.tick(200);
	const angle = ({ x = 0, y = 0 }: SimulationNodeDatum) => Math.atan2(y, x);
	return [...nodes.entries()].toSorted(([, a], [, b]) => angle(a) - angle(b)).map(([i]) => i);
}

/** Room that a label of a neighbour needs on the ring, side by side and one above the other. */
const room = { across: 100, down: 48 };

/**
 * Points of the ring at equal distances, as labels need them: more across than down. Undefined where a ring of that
 * height has no room for so many.
 */
function ringOf(count: number, height: number): [number, number][] | undefined {
	const radii = [width / 2 - room.across / 2, height / 2 - room.down / 2] as const;
	const steps = 1440;
	const points = Array.from({ length: steps + 1 }, (_, i): [number, number] => {
		const angle = (2 * Math.PI * i) / steps - Math.PI;
		return [width / 2 + radii[0] * Math.cos(angle), height / 2 + radii[1] * Math.sin(angle)];
	});
	let length = 0;
	const lengths = points.map(([x, y], i) => {
		const [px, py] = points[i - 1] ?? [x, y];
		return (length += Math.max(Math.abs(x - px) / room.across, Math.abs(y - py) / room.down));
	});
	if (length < count) return undefined;
	return Array.from({ length: count }, (_, i) => {
		const at = lengths.findIndex((l) => l >= (length * (i + 0.5)) / count);
		return points[at] ?? [width / 2, height / 2];
	});
}

/** Places the labels round the middle. Returns whether there was room in that height. */
function place([middle, ...others]: readonly Node[], order: readonly number[], height: number) {
	const ring = ringOf(others.length, height);
	if (!ring || !middle) return false;
	[middle.x, middle.y] = [width / 2, height / 2];
	for (const [at, i] of order.entries()) {
		const node = others[i];
		if (node) [node.x, node.y] = ring[at] ?? [0, 0];
	}
	return spreadBoxes([middle, ...others], width, height);
}

const lineWidth = (count: number) => (count > 7 ? 4 : count > 3 ? 2.75 : count > 1 ? 1.75 : 1);

/** Lays out the picture; where a height has no room for all labels it takes a greater one. */
export function pictureOf(relations: Relations): RelationPicture {
	const nodes = [relations.name, ...relations.neighbours.map(({ name }) => name)].map((name, i) =>
		nodeOf(name, i === 0)
	);
	const order = roundOrder(relations);
	let height = 220;
	while (!place(nodes, order, height)) height += 20;
	const labels = nodes.map(({ x, y, halfWidth, halfHeight, lines }): Label => ({
		x: Math.round(x),
		y: Math.round(y - halfHeight),
		width: 2 * halfWidth,
		height: 2 * halfHeight,
		lines
	}));
	const at = (i: number): [number, number] => {
		const { x, y } = labels[i] ?? { x: 0, y: 0 };
		return [x, y + Math.round(lettering.mark / 2)];
	};
	/** Towards the middle, away from the labels between the two. */
	const bend = (a: number, b: number) => {
		const [[ax, ay], [bx, by]] = [at(a), at(b)];
		const inward = (end: number, other: number, middle: number) =>
			Math.round((end + other) * 0.25 + middle * 0.5);
		return `M${ax} ${ay}Q${inward(ax, bx, width / 2)} ${inward(ay, by, height / 2)} ${bx} ${by}`;
	};
	const byWidth = group(relations.neighbours.entries(), ([, { shared }]) =>
		lineWidth(shared.length)
	);
	const strongest = relations.ties
		.filter(([, , count]) => count > 1)
		.toSorted((a, b) => b[2] - a[2])
		.slice(0, mostTies);
	return {
		width,
		height,
		labels,
		spokes: [...byWidth].map(([lineWidth, list]) => ({
			width: lineWidth,
			path: list.map(([i]) => `M${at(0).join(' ')}L${at(i + 1).join(' ')}`).join('')
		})),
		ties: strongest.map(([a, b]) => bend(a + 1, b + 1)).join('')
	};
}
