// What is wrong with a name where it stands, alone and beside another.
import { crosses, overlap, runsInto, type Box, type Line, type Point } from './lines-and-boxes.ts';
import { boxOfName, halfLine, leaderOf, type NamePlace } from './name-candidates.ts';

/** A mark, or the spot of a place that has none; all in px. */
export interface Disc extends Point {
	radius: number;
}

/** What a name belongs to: the ring that stands for its place, or its spot. */
interface Named extends Disc {
	name: string;
}

/** What the pin of a spot covers: its round head, which stands over the spot. */
export const pinDisc = ({ x, y }: Point): Disc => ({ x, y: y - 18, radius: 12 });

/** A window on the map: names, and what they must not lie on; all in px. */
export interface NameView {
	names: readonly Named[];
	marks: readonly Disc[];
	/** What is seen: names stay within it. */
	seen: Box;
	/** How high what is touched to open a name is; it is at least as wide. */
	height: number;
}

/** What is wrong, and what it costs in px farther off; both 0 where nothing is. */
interface Faults {
	/** Something is covered, crossed or cut. */
	count: number;
	price: number;
}

/** The square round a mark, and the one within it. */
interface Obstacle {
	outer: Box;
	inner: Box;
}

/** A name in one of its places, in one window. */
interface Sight {
	/** What is touched, and what is read. */
	box: Box;
	letters: Box;
	leader: Line | undefined;
	/** Both together: what lies outside is in nobody's way. */
	hull: Box;
}

/** A name in one of its places. */
export interface Stand extends Faults {
	place: NamePlace;
	/** In each window; a name has to stand well in all, so that the worst counts. */
	sights: readonly Sight[];
}

/**
 * What a fault costs, in px farther off: each by itself, so that none is there if it can be helped; besides for each
 * square px that is covered or not seen, and for a line that all but touches a mark.
 */
const price = { fault: 1000, unseen: 30, names: 20, marks: 12, reach: 1, graze: 120 };
/**
 * The square within a round mark, as a share of its radius: the corners are free. What is sought keeps off a little more
 * than what is found good again, where a map lies a fraction of a pixel from its drawing; so it does from the edge, in px.
 */
const strict = { within: 0.9, edge: 0 };
const lenient = { within: 0.82, edge: 1 };

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const areaOf = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top);
const boxRound = ({ x, y }: Point, half: number): Box => [x - half, y - half, x + half, y + half];

const none: Faults = { count: 0, price: 0 };

/** What a name covers in one of its places, as offsets from the middle of what it belongs to. */
function shapeOf({ name, radius }: Named, place: NamePlace, height: number): Sight {
	const leader = leaderOf(place, radius);
	const box = boxOfName({ name, x: 0, y: 0 }, place, height);
	const [left, top, right, bottom] = box;
	const clear = height / 2 - halfLine;
	const [from, to] = leader ?? [];
	return {
		box,
		letters: [left, top + clear, right, bottom - clear],
		leader,
		hull:
			from && to
				? [
						Math.min(left, from.x, to.x),
						Math.min(top, from.y, to.y),
						Math.max(right, from.x, to.x),
						Math.max(bottom, from.y, to.y)
					]
				: box
	};
}

const moved = ([left, top, right, bottom]: Box, { x, y }: Point): Box => [
	left + x,
	top + y,
	right + x,
	bottom + y
];

/** The shape of a name where what it belongs to stands. */
function sightOf({ box, letters, leader, hull }: Sight, at: Point): Sight {
	const line = leader && ([pointAt(leader[0], at), pointAt(leader[1], at)] as const);
	const whole = moved(box, at);
	return {
		box: whole,
		letters: moved(letters, at),
		leader: line,
		hull: hull === box ? whole : moved(hull, at)
	};
}
const pointAt = (point: Point, at: Point): Point => ({ x: point.x + at.x, y: point.y + at.y });

/** What a name keeps off in a window: all marks but its own, and where the other names belong. */
const obstaclesOf = (named: Named, { marks, names }: NameView, within: number): Obstacle[] =>
	[...marks, ...names]
		.filter(({ x, y }) => {
			const [across, down] = [Math.abs(x - named.x), Math.abs(y - named.y)];
			return across + down > 1 && across < 400 && down < 400;
		})
		.map((disc) => ({
			outer: boxRound(disc, disc.radius),
			inner: boxRound(disc, disc.radius * within)
		}));

/** What is wrong with a name in a window whatever the other names do. */
function faultsAlone(
	named: Named,
	{ box, letters, leader, hull }: Sight,
	seen: Box,
	edge: number,
	obstacles: readonly Obstacle[]
): Faults {
	const unseen = (one: Box) => areaOf(one) - overlap(one, seen);
	const own = overlap(letters, boxRound(named, named.radius - 2));
	const isWhole =
		Math.min(letters[0] - seen[0], letters[1] - seen[1]) >= -edge &&
		Math.min(seen[2] - letters[2], seen[3] - letters[3]) >= -edge;
	let count = Number(!isWhole) + Number(own > 0.5);
	let besides = price.unseen * unseen(box) + price.marks * own;
	for (const { outer, inner } of obstacles) {
		if (!meet(hull, outer)) continue;
		const isTouched = leader !== undefined && runsInto(leader, outer);
		if (isTouched) besides += price.graze;
		if (isTouched && runsInto(leader, inner)) count++;
		if (meet(letters, inner)) count++;
		besides += price.marks * overlap(letters, outer) + price.reach * overlap(box, outer);
	}
	return { count, price: count * price.fault + besides };
}

const isSeen = (named: Named, { seen }: NameView) => overlap(boxRound(named, 0.5), seen) > 0;

/**
 * Makes names of places: where the one with an index stands in each of the windows. Nothing where what it belongs to is
 * not seen in all of them: where it is not, its name would be cut.
 *
 * @param isKnown it stood there and was good: a pixel does not matter
 */
export function standsIn(
	views: readonly NameView[],
	i: number,
	isKnown = false
): (places: readonly NamePlace[]) => Stand[] {
	const { within, edge } = isKnown ? lenient : strict;
	const all = views.flatMap((view) => {
		const named = view.names[i];
		return named && isSeen(named, view)
			? [{ named, view, obstacles: obstaclesOf(named, view, within) }]
			: [];
	});
	const [first] = all;
	if (!first || all.length < views.length) return () => [];
	return (places) =>
		places.map((place): Stand => {
			// Windows differ in where things lie, not in what a name covers.
			const shape = shapeOf(first.named, place, first.view.height);
			const sights: Sight[] = [];
			let worst = none;
			for (const { named, view, obstacles } of all) {
				const sight = sightOf(shape, named);
				const faults = faultsAlone(named, sight, view.seen, edge, obstacles);
				if (faults.price > worst.price) worst = faults;
				sights.push(sight);
			}
			return { place, ...worst, sights };
		});
}

/** What is farther off costs more, whatever it covers. */
export const priceOf = ({ place, price }: Stand): number =>
	Math.round(Math.hypot(place.dx, place.dy)) + price;

function faultsBetween(a: Sight, b: Sight): Faults {
	if (!meet(a.hull, b.hull)) return none;
	const count =
		Number(meet(a.letters, b.letters)) +
		Number(a.leader !== undefined && runsInto(a.leader, b.letters)) +
		Number(b.leader !== undefined && runsInto(b.leader, a.letters)) +
		Number(a.leader !== undefined && b.leader !== undefined && crosses(a.leader, b.leader));
	return { count, price: count * price.fault + price.names * overlap(a.box, b.box) };
}

/** How much two names are in each other's way. */
export function clashOf(a: Stand, b: Stand): Faults {
	let worst = none;
	for (const [v, sight] of a.sights.entries()) {
		const other = b.sights[v];
		const faults = other ? faultsBetween(sight, other) : none;
		if (faults.price > worst.price) worst = faults;
	}
	return worst;
}
