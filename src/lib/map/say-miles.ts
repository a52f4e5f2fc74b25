import { locale } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 1, useGrouping: false });

/** Says a scale's number in nautical miles: the engine has one word for any number, and Russian three. */
export function sayMiles(scale: { textContent: string | null }): void {
	const count = Number.parseFloat(scale.textContent ?? '');
	scale.textContent = m.map_engine_nautical_miles({ count, number: numbers.format(count) });
}
