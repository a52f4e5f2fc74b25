import { crosses, runsInto, type Box, type Line, type Point } from './lines-and-boxes.ts';

/** A mark, or the spot of a place that has none; all in px. */
export interface Disc extends Point {
	radius: number;
}

/** What a name belongs to: the ring that stands for its place, or its spot. */
export interface Named extends Disc {
	name: string;
}

/** Where a name stands: the offset of its anchor from the middle of what it belongs to, in px, and its SVG text-anchor. */
export interface NamePlace {
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
}

/** What names must not lie on, and how large they are; all in px. */
export interface Surroundings {
	marks: readonly Disc[];
	/** What is seen: names stay within it. */
	seen: Box;
	/** How high what is touched to open a name is; it is at least as wide. */
	height: number;
}

/** How high and wide is what a finger needs to open a name, in px. */
export const reach = 44;
/** Half the height of what is read of a name, and the width of a letter, in px; those of Japanese are as wide as high. */
const halfLine = 9;
const widthOf = (sign: string) => (sign > '\u2e80' ? 14 : 8);
/** How far from the edge of its mark a name may stand, in px. From the second on a line leads to it. */
const distances = [4, 20, 36, 54, 76, 100, 128, 160, 200];
/** The longest gap without a line. */
const beside = 6;
/** Shares of a turn, right first, then left, above and below: where equally good, the first is taken. */
const turns = [
	...[0, 12, 18, 6, 23, 1, 11, 13, 22, 2, 10, 14, 21, 3, 9, 15],
	...[20, 4, 8, 16, 19, 5, 7, 17]
].map((i) => i / 24);
/** What a fault costs, in px farther off: for each square px that is covered or not seen, and for each crossing. */
const price = { unseen: 30, names: 20, marks: 12, reach: 1, crossing: 260 };
/** How much better, in the same px, names have to stand before they leave where they stood: less than a crossing. */
const better = 200;
/** How far a name that hangs on a line above or below its mark reaches beyond the line on its short side, in px. */
const hang = 14;

/** Places on circles round a mark. Above or below it a name stands clear by half its height. */
const candidatesFor = (radius: number, height: number): readonly NamePlace[] =>
	distances.flatMap((gap) =>
		turns.flatMap((turn): NamePlace[] => {
			const [across, down] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
			const far = radius + gap;
			const [dx, dy] = [across * far, down * far].map(Math.round) as [number, number];
			const over = Math.round(dy + (Math.sign(down) * height) / 2);
			if (Math.abs(across) > 0.3) return [{ dx, dy, anchor: across > 0 ? 'start' : 'end' }];
			if (Math.abs(across) > 0.01) return [{ dx, dy: over, anchor: 'middle' }];
			return [
				{ dx, dy: over, anchor: 'middle' },
				{ dx: -hang, dy: over, anchor: 'start' },
				{ dx: hang, dy: over, anchor: 'end' }
			];
		})
	);

/** The line from the edge of a mark to its name, as offsets from its middle; none where the name stands beside it. */
export function leaderOf({ dx, dy, anchor }: NamePlace, radius: number): Line | undefined {
	const hangs = { start: dx < 0, middle: true, end: dx > 0 }[anchor];
	const end = {
		x: anchor === 'middle' || !hangs ? dx : 0,
		y: hangs ? dy - Math.sign(dy) * halfLine : dy
	};
	const length = Math.hypot(end.x, end.y);
	// What is touched is higher than the name, so that above and below there is a gap without a line.
	if (length <= radius + (hangs ? 20 : beside)) return undefined;
	return [{ x: (end.x / length) * radius, y: (end.y / length) * radius }, end];
}

/** The place of a name's box. */
export function boxOfName(
	{ name, x, y }: Pick<Named, 'name' | 'x' | 'y'>,
	{ dx, dy, anchor }: NamePlace,
	height: number
): Box {
	const letters = [...name].reduce((sum, sign) => sum + widthOf(sign), 0);
	const width = Math.max(height, letters);
	const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
	return [left, y + dy - height / 2, left + width, y + dy + height / 2];
}

const overlap = (a: Box, b: Box) =>
	Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
	Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
const areaOf = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top);
const boxRound = ({ x, y }: Point, half: number): Box => [x - half, y - half, x + half, y + half];

/** A name in one of its places. */
interface Stand {
	place: NamePlace;
	/** What is touched, and what is read. */
	box: Box;
	letters: Box;
	leader: Line | undefined;
	/** What is wrong with it whatever the other names do, in px: 0 where it covers nothing and is seen whole. */
	faults: number;
}

function standOf(
	named: Named,
	place: NamePlace,
	{ seen, height }: Surroundings,
	obstacles: readonly Box[]
): Stand {
	const at = ({ x, y }: Point) => ({ x: named.x + x, y: named.y + y });
	const line = leaderOf(place, named.radius);
	const leader: Line | undefined = line && [at(line[0]), at(line[1])];
	const box = boxOfName(named, place, height);
	const [left, top, right, bottom] = box;
	const clear = (bottom - top) / 2 - halfLine;
	const letters: Box = [left, top + clear, right, bottom - clear];
	let faults =
		price.unseen * (areaOf(box) - overlap(box, seen)) +
		price.marks * overlap(letters, boxRound(named, named.radius - 2));
	for (const obstacle of obstacles) {
		faults += price.marks * overlap(letters, obstacle) + price.reach * overlap(box, obstacle);
		if (leader && runsInto(leader, obstacle)) faults += price.crossing;
	}
	return { place, box, letters, leader, faults };
}

/** How much two names are in each other's way, in px. */
const clash = (a: Stand, b: Stand): number =>
	price.names * overlap(a.box, b.box) +
	(a.leader && runsInto(a.leader, b.letters) ? price.crossing : 0) +
	(b.leader && runsInto(b.leader, a.letters) ? price.crossing : 0) +
	(a.leader && b.leader && crosses(a.leader, b.leader) ? price.crossing : 0);

type Stands = (Stand | undefined)[];
const clashes = (stand: Stand, stands: Readonly<Stands>, own: number) =>
	stands.reduce((sum, other, j) => sum + (other && j !== own ? clash(stand, other) : 0), 0);
/** What is farther off costs more, whatever it covers. */
const priceOf = ({ place, faults }: Stand) => Math.round(Math.hypot(place.dx, place.dy)) + faults;

const costOf = (stands: Readonly<Stands>): number =>
	stands.reduce(
		(sum, stand, i) => sum + (stand ? priceOf(stand) + clashes(stand, stands, i) : 0),
		0
	);

/** Who chooses first decides much: each does once, and the others in this order or the other way round. */
const ordersOf = (count: number): number[][] => {
	const all = Array.from({ length: count }, (_, i) => i);
	return all.flatMap((first) => {
		const others = all.filter((i) => i !== first);
		return [
			[first, ...others],
			[first, ...others.toReversed()]
		];
	});
};

/** One name after the other takes its best place; the second and third time round each knows where all others stand. */
function settle(order: readonly number[], options: readonly (readonly Stand[])[]) {
	const stands: Stands = options.map(() => undefined);
	for (let round = 0; round < 3; round++)
		for (const i of order) {
			let least = Infinity;
			for (const stand of options[i] ?? []) {
				if (priceOf(stand) >= least) break;
				const cost = priceOf(stand) + clashes(stand, stands, i);
				if (cost >= least) continue;
				least = cost;
				stands[i] = stand;
			}
		}
	return { stands, cost: costOf(stands) };
}

/**
 * Finds for each name the place round its mark where it lies on no mark and no other name, crosses nothing and is
 * seen whole, as near as can be; where there is none, the place with the least faults. `undefined` for one that is
 * not seen.
 *
 * @param before where the names stood: they stay there unless they stand much better elsewhere
 */
export function placeNames(
	names: readonly Named[],
	surroundings: Surroundings,
	before: readonly (NamePlace | undefined)[] = []
): (NamePlace | undefined)[] {
	const isSeen = names.map((named) => overlap(boxRound(named, 0.5), surroundings.seen) > 0);
	/** What each must keep off: all marks but its own, and where the others are. */
	const obstacles = names.map((own) =>
		[...surroundings.marks, ...names]
			.filter(({ x, y }) => Math.abs(x - own.x) + Math.abs(y - own.y) > 1)
			.filter(({ x, y }) => Math.abs(x - own.x) < 400 && Math.abs(y - own.y) < 400)
			.map((disc) => boxRound(disc, disc.radius))
	);
	const stood: Stands = names.map((named, i) => {
		const place = isSeen[i] ? before[i] : undefined;
		return place && standOf(named, place, surroundings, obstacles[i] ?? []);
	});
	const options = names.map((named, i) =>
		(isSeen[i] ? candidatesFor(named.radius, surroundings.height) : [])
			.map((place) => standOf(named, place, surroundings, obstacles[i] ?? []))
			.toSorted((a, b) => priceOf(a) - priceOf(b))
	);
	const [best] = ordersOf(names.length)
		.map((order) => settle(order, options))
		.toSorted((a, b) => a.cost - b.cost);
	const isComplete = stood.every((stand, i) => stand || !isSeen[i]);
	const stays = best && isComplete && costOf(stood) <= best.cost + better;
	return (stays ? stood : (best?.stands ?? [])).map((stand) => stand?.place);
}
