import { locale as own } from './locale.ts';

/**
 * A sum or a quantity as a reader says it: 23000000000 USD → `$23 billion`, 3500 t → `3,500 t`.
 * Never rounds: sums from a million on are shortened only when three decimals hold them.
 */
export function formatAmount(
	amount: { value: number; currency?: string; unit?: string },
	locale: string = own
): string {
	const { value, currency, unit } = amount;
	const scale = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
	const isShort = scale > 1 && Number.isInteger(Number(((value / scale) * 1000).toFixed(6)));
	const number = new Intl.NumberFormat(locale, {
		maximumFractionDigits: 3,
		...(isShort && { notation: 'compact', compactDisplay: 'long' })
	}).format(value);
	if (unit) return `${number} ${unit}`;
	return currency ? `${symbolOf(currency, locale)}${number}` : number;
}

/** `$`, `€`, or a code and a blank. Set before the number here, as `Intl` would shorten the whole to `$23B`. */
function symbolOf(currency: string, locale: string): string {
	const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
	const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
	return /[a-z]$/i.test(symbol) ? `${symbol} ` : symbol;
}
