import { worldSize } from '$lib/core/framing.ts';
import { locale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

/** A length of a scale on the map, in px, and what it is in words. */
export interface ScaleBar {
	label: string;
	length: number;
}

/** The equator, in metres, on the sphere that the live map measures on. */
const equator = 2 * Math.PI * 6_371_008.8;
const nauticalMile = 1852;

/** How many metres a map in Mercator is across at a latitude, for each px. */
export const metresPerPx = (lat: number, zoom: number): number =>
	(equator * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);

/** The largest of 1, 2, 3, 5 and 10, times a power of ten, that is not larger. */
function roundDown(number: number): number {
	const power = 10 ** Math.floor(Math.log10(number));
	const first = [5, 3, 2, 1].find((one) => one * power <= number) ?? 1;
	return first * power;
}

/** Without separators: there is little room. */
const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 1, useGrouping: false });

const bar = (
	most: number,
	unitPerPx: number,
	unit: (inputs: { count: number; number: string }) => string
): ScaleBar => {
	const number = roundDown(most * unitPerPx);
	return {
		label: unit({ count: number, number: numbers.format(number) }),
		length: number / unitPerPx
	};
};

/** The scales of a map, metric and nautical, each so many px long at most, as beside the live map. */
export function scaleBars(metres: number, most: number): ScaleBar[] {
	const metric =
		most * metres >= 1000
			? bar(most, metres / 1000, m.picture_kilometres)
			: bar(most, metres, m.picture_metres);
	return [metric, bar(most, metres / nauticalMile, m.picture_nautical_miles)];
}
