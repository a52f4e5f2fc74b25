// The names on the map of a handout: whole, within it, and on nothing else.
import { boxOfName, leaderOf, type NamePlace } from '$lib/core/name-candidates.ts';
import { placeNames } from '$lib/core/name-places.ts';
import { overlap, runsInto, type Box, type Line, type Point } from '$lib/core/lines-and-boxes.ts';
import type { Disc } from '$lib/core/name-stand.ts';
import { boxOfPlate, plateHeight, type Plate } from './plates.ts';

/** A place to be named, at its point, in px. */
export interface Spot extends Point {
	id: string;
	name: string;
	/** It is no record: a name of the chart. */
	isOfChart: boolean;
	/** A sea, a strait or a bay. */
	isWater: boolean;
	/** A town or a place at one point. */
	isPoint: boolean;
}

export interface MapName extends Spot {
	place: NamePlace;
	leader: Line | undefined;
	/** A point that has no plate. */
	dot: boolean;
}

/** Of a line of the names, in px. */
const line = 18;
/** The longest gap between a spot and its name without a line: on paper nothing is touched. */
const gap = 8;
/** Names stay this far from the edge, in px. */
const edge = 4;

const isOn = ({ x, y }: Point, [left, top, right, bottom]: Box) =>
	x >= left && x <= right && y >= top && y <= bottom;

/** A plate as discs side by side. */
const discsOf = ({ x, y, width }: Plate): Disc[] => {
	const radius = plateHeight / 2;
	const count = Math.max(1, Math.ceil(width / plateHeight));
	const step = count > 1 ? (width - 2 * radius) / (count - 1) : 0;
	return Array.from({ length: count }, (_, i) => ({
		x: x - ((count - 1) * step) / 2 + i * step,
		y,
		radius
	}));
};

const lineAt = ({ x, y }: Point, [from, to]: Line): Line => [
	{ x: x + from.x, y: y + from.y },
	{ x: x + to.x, y: y + to.y }
];

/** A plate is wider than high: a name above or below it may stand nearer than one beside it. */
const nearer = (place: NamePlace, radius: number): NamePlace =>
	place.anchor === 'middle' && radius > plateHeight / 2
		? { ...place, dy: place.dy - Math.sign(place.dy) * Math.round(radius - plateHeight / 2) }
		: place;

/**
 * Places the names, the most important first: one that would lie on another or on a plate is left out, and one whose line would
 * run through another.
 *
 * @param taken what else lies on the map
 */
export function nameAll(
	spots: readonly Spot[],
	plates: readonly Plate[],
	[width, height]: readonly [number, number],
	taken: readonly Box[]
): MapName[] {
	const named = spots.map((spot) => {
		const plate = plates.find((one) => isOn(spot, boxOfPlate(one)));
		return plate
			? { ...spot, x: plate.x, y: plate.y, radius: plate.width / 2, dot: false }
			: { ...spot, radius: spot.isPoint ? 4 : 1, dot: spot.isPoint };
	});
	const seen: Box = [edge, edge, width - edge, height - edge];
	const marks = plates.flatMap(discsOf);
	const places = placeNames([{ names: named, marks, seen, height: line }]);
	const planned = named.map((spot, i) => places[i] && boxOfName(spot, places[i], line));
	const standing: Box[] = [];
	const boxes: Box[] = [...taken, ...plates.map(boxOfPlate)];
	return named.flatMap(({ radius: wide, ...spot }, i): MapName[] => {
		const found = places[i];
		if (!found) return [];
		const others = [...boxes, ...planned.slice(i + 1).filter((box) => box !== undefined)];
		const isFree = (place: NamePlace) =>
			others.every((other) => overlap(boxOfName(spot, place, line), other) <= 2);
		const near = nearer(found, wide);
		const [place, radius] =
			near !== found && isFree(near) ? [near, plateHeight / 2] : [found, wide];
		const box = boxOfName(spot, place, line);
		const isWhole = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
		if (!isWhole || boxes.some((other) => overlap(box, other) > 2)) return [];
		const leader = leaderOf(place, radius, gap);
		// What only helps to find one's way stands beside its spot, or not at all.
		if (leader && spot.isOfChart) return [];
		// Nor does a line run through a name that matters more.
		const drawn = leader && lineAt(spot, leader);
		if (drawn && standing.some((other) => runsInto(drawn, other))) return [];
		boxes.push(box);
		standing.push(box);
		return [{ ...spot, place, leader }];
	});
}
