import { bestChoice } from './best-choice.ts';
import { candidatesFor, type NamePlace } from './name-candidates.ts';
import { clashOf, priceOf, standsIn, type NameView, type Stand } from './name-stand.ts';

/** How much better, in px, names have to stand before they leave where they stood and nothing is wrong with that. */
const better = 200;

/** Where names stood. */
interface Stood {
	places: readonly (NamePlace | undefined)[];
	/** They stay as long as nothing is wrong, however well they might stand elsewhere: the map is as large as it was. */
	isFirm: boolean;
}

const choose = (options: readonly (readonly Stand[])[]) =>
	bestChoice(options.map(soundest), priceOf, (a, b) => clashOf(a, b).price);
/** Of the places of a name those with the fewest faults of their own. */
function soundest(stands: readonly Stand[]): Stand[] {
	const least = Math.min(...stands.map(({ count }) => count));
	return stands.filter(({ count }) => count === least);
}
type Choice = ReturnType<typeof choose>;

/** Nothing is covered, crossed or cut. */
function isClear({ chosen }: Choice): boolean {
	const all = chosen.filter((stand) => stand !== undefined);
	return all.every(
		(stand, i) =>
			stand.count === 0 && all.slice(i + 1).every((other) => clashOf(stand, other).count === 0)
	);
}

const placesOf = ({ chosen }: Choice) => chosen.map((stand) => stand?.place);

/**
 * Finds for each name the place round its mark where it lies on no mark and no other name, crosses nothing and is
 * seen whole, as near as can be; where there is none, the place with the least faults. `undefined` for one that is
 * not seen in all windows.
 *
 * @param views the windows in which they stand so: what they belong to and the marks may lie otherwise in each
 * @param stood where they stood: they stay while nothing is wrong with that, unless they stand much better elsewhere
 */
export function placeNames(views: readonly NameView[], stood?: Stood): (NamePlace | undefined)[] {
	const names = (views[0]?.names ?? []).map(({ radius }, i) => {
		const standsAt = standsIn(views, i);
		const all = (isFine: boolean) => standsAt(candidatesFor(radius, views[0]?.height ?? 0, isFine));
		return { usual: all(false), all };
	});
	/** One that had no place yet, having come into view, finds one among the others. */
	const kept =
		stood &&
		choose(
			names.map(({ usual }, i) => {
				const place = stood.places[i];
				return place ? standsIn(views, i, true)([place]) : usual;
			})
		);
	if (kept && stood.isFirm && isClear(kept)) return placesOf(kept);
	let found = choose(names.map(({ usual }) => usual));
	// A crowd: there may be room in between.
	if (!isClear(found)) found = choose(names.map(({ all }) => all(true)));
	return placesOf(kept && kept.cost <= found.cost + better ? kept : found);
}
