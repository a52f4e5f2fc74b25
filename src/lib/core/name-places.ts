import { crosses, runsInto, type Box, type Line, type Point } from './lines-and-boxes.ts';

/** A point with a name beside it, in px. */
export interface Named extends Point {
	name: string;
}

/** Where a name stands: the offset of its anchor from the point in px, and its SVG text-anchor. */
export interface NamePlace {
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
	/** The line from the edge of the mark to the name, as offsets from the point; none where it stands beside it. */
	leader?: Line;
}

/** What names must not lie on, and how large they are; all in px. */
export interface Surroundings {
	/** Middles of marks and rings. */
	marks: readonly Point[];
	/** What is seen: names stay within it. */
	seen: Box;
	/** How high a name is, or what is touched to open it. */
	height: number;
}

/** The widest ring of a mark, half the height of what is read of a name, and the width of a letter, in px. */
const ring = 18;
const halfLine = 9;
const letter = 8;
/** How far from its point a name may stand, in px. From the second on a line leads to it. */
const distances = [ring, 34, 52, 72, 96, 124, 156];
/** Shares of a turn, right first, then left, above and below: where equally good, the first is taken. */
const turns = [0, 8, 12, 4, 15, 1, 7, 9, 14, 2, 6, 10, 13, 3, 5, 11].map((i) => i / 16);
/** What a fault costs, in px farther off: for each square px that is covered or not seen, and for each crossing. */
const price = { unseen: 30, names: 20, marks: 4, crossing: 90 };

/** Places on circles round a point, the nearest first. Above or below it a name stands clear by half its height. */
const candidatesFor = (height: number): readonly NamePlace[] =>
	distances.flatMap((far) =>
		turns.map((turn): NamePlace => {
			const [across, down] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
			const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
			const clear = anchor === 'middle' ? (Math.sign(down) * height) / 2 : 0;
			const [dx, dy] = [Math.round(across * far), Math.round(down * far + clear)];
			const end = { x: dx, y: anchor === 'middle' ? dy - Math.sign(dy) * halfLine : dy };
			const length = Math.hypot(end.x, end.y);
			if (length <= ring + 4) return { dx, dy, anchor };
			const start = { x: (end.x / length) * ring, y: (end.y / length) * ring };
			return { dx, dy, anchor, leader: [start, end] };
		})
	);

/** The place of a name's box. */
export function boxOfName(
	{ name, x, y }: Named,
	{ dx, dy, anchor }: NamePlace,
	height: number
): Box {
	const width = name.length * letter;
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
	box: Box;
	leader: Line | undefined;
}

function standOf(named: Named, place: NamePlace, height: number): Stand {
	const at = ({ x, y }: Point) => ({ x: named.x + x, y: named.y + y });
	const leader: Line | undefined = place.leader && [at(place.leader[0]), at(place.leader[1])];
	return { box: boxOfName(named, place, height), leader };
}

/** What is wrong with a place, in px: 0 where a name covers nothing and is seen whole. */
function faultsOf(
	{ box, leader }: Stand,
	others: readonly Stand[],
	marks: readonly Box[],
	seen: Box
): number {
	const sum = (boxes: readonly Box[]) => boxes.reduce((all, b) => all + overlap(box, b), 0);
	const crossings = [
		...(leader ? [...marks, ...others.map((other) => other.box)] : []).filter((b) =>
			runsInto(leader!, b)
		),
		...others.filter((other) => other.leader && runsInto(other.leader, box)),
		...others.filter((other) => leader && other.leader && crosses(leader, other.leader))
	];
	return (
		price.unseen * (areaOf(box) - overlap(box, seen)) +
		price.names * sum(others.map((other) => other.box)) +
		price.marks * sum(marks) +
		price.crossing * crossings.length
	);
}

/**
 * Finds for each name the place round its point where it lies on no mark and no other name, crosses nothing and is
 * seen whole, as near as can be; where there is none, the place with the least faults. `undefined` for a point that is
 * not seen.
 */
export function placeNames(
	names: readonly Named[],
	{ marks, seen, height }: Surroundings
): (NamePlace | undefined)[] {
	const candidates = candidatesFor(height);
	const places = names.map((): NamePlace | undefined => undefined);
	const stands = names.map((): Stand | undefined => undefined);
	const rings = marks.map((mark) => boxRound(mark, ring - 2));
	// The second and third time round each knows where all others stand.
	for (let round = 0; round < 3; round++)
		for (const [i, named] of names.entries()) {
			if (overlap(boxRound(named, 0.5), seen) === 0) continue;
			const others = stands.filter((_, j) => j !== i).filter((stand) => stand !== undefined);
			const points = names.filter((_, j) => j !== i).map((point) => boxRound(point, 5));
			let least = Infinity;
			for (const place of candidates) {
				const far = Math.hypot(place.dx, place.dy);
				// What is farther off costs more, whatever it covers.
				if (far - height >= least) break;
				const stand = standOf(named, place, height);
				const cost = far + faultsOf(stand, others, [...rings, ...points], seen);
				if (cost >= least) continue;
				least = cost;
				places[i] = place;
				stands[i] = stand;
			}
		}
	return places;
}
