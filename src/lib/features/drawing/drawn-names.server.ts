// The names of the six places in the drawing of the first paint, where the live map has them.
import { group } from 'd3-array';
import { fromKeys } from '$lib/core/from-keys.ts';
import { markRadius, ringRadius } from '$lib/core/mark-shapes.ts';
import { leaderOf, reach, type NamePlace } from '$lib/core/name-candidates.ts';
import { placeNames } from '$lib/core/name-places.ts';
import { pinDisc, type Disc, type NameView } from '$lib/core/name-stand.ts';
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

/** A drawing, in px of its own. */
interface Sheet {
	width: number;
	height: number;
	/** It is shown as large as it is, or smaller: never larger. */
	isWhole: boolean;
	/** Where what the page is about has its pins. */
	pins: readonly Point[];
	/** The strip of the years is open when the page comes. */
	hasYears: boolean;
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

/** What names have to keep off in each window of a class. */
export function viewsIn(
	name: WindowClass,
	places: readonly Place[],
	marks: readonly DrawnMark[],
	{ width, height, isWhole, pins, hasYears }: Sheet
): NameView[] {
	const { maps, padding } = windowOf(name, hasYears);
	const belongs = places.map((place) => ({ name: place.name, ...belongsTo(place, marks) }));
	return maps.map((map): NameView => {
		const free = freeOf(map, padding);
		const fit = Math.min(free[0] / width, free[1] / height);
		const scale = isWhole ? Math.min(1, fit) : fit;
		const left = padding[0] + (free[0] - width * scale) / 2;
		const top = padding[2] + (free[1] - height * scale) / 2;
		const inPixels = <P extends Point>(point: P): P => ({
			...point,
			x: left + point.x * scale,
			y: top + point.y * scale
		});
		return {
			names: belongs.map(inPixels),
			marks: [
				...marks.map((mark) => inPixels({ x: mark.x, y: mark.y, radius: radiusOf(mark) })),
				...pins.map((pin) => pinDisc(inPixels(pin)))
			],
			seen: [0, 0, ...map],
			height: reach
		};
	});
}

/** Where the names of the places stand in windows of each class; once where that is the same in several. */
export function drawnNames(
	places: readonly Place[],
	marks: Record<WindowClass, readonly DrawnMark[]>,
	sheet: Sheet
): DrawnName[][] {
	const placed = (name: WindowClass) =>
		placeNames(viewsIn(name, places, marks[name], sheet)).map((place, i) => {
			const at = places[i] && belongsTo(places[i], marks[name]);
			return place && at
				? { x: at.x, y: at.y, place, leader: leaderOf(place, at.radius) }
				: undefined;
		});
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
