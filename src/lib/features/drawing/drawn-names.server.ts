// The names of the six places in the drawing of the first paint, where the live map has them.
import { group } from 'd3-array';
import { fromKeys } from '$lib/core/from-keys.ts';
import { markRadius, ringRadius } from '$lib/core/mark-shapes.ts';
import { leaderOf, placeNames, reach, type Disc, type NamePlace } from '$lib/core/name-places.ts';
import type { Line, Point } from '$lib/core/lines-and-boxes.ts';
import type { DrawnMark } from './drawn-marks.server.ts';
import { freeOf, windowClasses, windowOf, type WindowClass } from './windows.ts';

/** A place, and its spot in the drawing. */
interface Place extends Point {
	id: string;
	name: string;
	href: string;
}

/** A name where it is drawn in windows of these classes; undefined: in all windows. */
export interface DrawnName extends Point {
	windows: WindowClass[] | undefined;
	place: NamePlace;
	leader: Line | undefined;
}

interface Sheet {
	width: number;
	height: number;
}

export const totalOf = (counts: DrawnMark['counts']) =>
	counts.reduce((total, [, count]) => total + count, 0);
const radiusOf = ({ counts }: DrawnMark) =>
	totalOf(counts) > 1 ? ringRadius(totalOf(counts)) : markRadius;

/** What a name belongs to: the ring of its place, or the spot of the place where there is none. */
const belongsTo = (place: Place, marks: readonly DrawnMark[]): Disc =>
	marks
		.filter((mark) => mark.href === place.href)
		.map((mark): Disc => ({ x: mark.x, y: mark.y, radius: radiusOf(mark) }))
		.toSorted((a, b) => distance(a, place) - distance(b, place))[0] ?? { ...place, radius: 4 };
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Where the names of the places stand in windows of each class; once where that is the same in several. */
export function drawnNames(
	places: readonly Place[],
	marks: Record<WindowClass, readonly DrawnMark[]>,
	{ width, height }: Sheet,
	hasYears: boolean
): DrawnName[][] {
	const placed = (name: WindowClass) => {
		const { map, least, padding } = windowOf(name, hasYears);
		const free = freeOf(map, padding);
		const scale = Math.min(free[0] / width, free[1] / height);
		const inPixels = (disc: Disc): Disc => ({ ...disc, x: disc.x * scale, y: disc.y * scale });
		const [left, top] = [
			(width * scale - free[0]) / 2 - padding[0] + (map[0] - least[0]) / 2,
			(height * scale - free[1]) / 2 - padding[2] + (map[1] - least[1]) / 2
		];
		const belongs = places.map((place) => belongsTo(place, marks[name]));
		const found = placeNames(
			places.map((place, i) => ({
				...inPixels(belongs[i] ?? { ...place, radius: 4 }),
				name: place.name
			})),
			{
				marks: marks[name].map((mark) =>
					inPixels({ x: mark.x, y: mark.y, radius: radiusOf(mark) })
				),
				seen: [left, top, left + least[0], top + least[1]],
				height: reach
			}
		);
		return found.map((place, i) => {
			const at = belongs[i];
			return place && at
				? { x: at.x, y: at.y, place, leader: leaderOf(place, at.radius) }
				: undefined;
		});
	};
	const byClass = fromKeys(windowClasses, placed);
	return places.map((_, i) => {
		const drawn = windowClasses.flatMap((name) => {
			const stand = byClass[name][i];
			return stand ? [{ name, stand }] : [];
		});
		const same = [...group(drawn, ({ stand }) => JSON.stringify(stand)).values()];
		return same.flatMap((all): DrawnName[] => {
			const [first] = all;
			if (!first) return [];
			const names = all.map(({ name }) => name);
			return [
				{ ...first.stand, windows: names.length === windowClasses.length ? undefined : names }
			];
		});
	});
}
