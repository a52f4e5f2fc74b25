/**
 * A sum or a quantity as a reader says it: 23000000000 USD → `US$23 billion`, 3500 t → `3,500 t`.
 * Never rounds: sums from a million on are shortened only when three decimals hold them.
 */
export function formatAmount(
	amount: { value: number; currency?: string; unit?: string },
	locale = 'en'
): string {
	const { value, currency, unit } = amount;
	const scale = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1;
	const exact = Number.isInteger(Number(((value / scale) * 1000).toFixed(6)));
	const compact = scale > 1 && exact;
	const options: Intl.NumberFormatOptions = {
		maximumFractionDigits: 3,
		minimumFractionDigits: 0,
		...(compact && { notation: 'compact', compactDisplay: 'long' }),
		...(currency && { style: 'currency', currency })
	};
	const text = new Intl.NumberFormat(locale, options).format(value);
	return unit ? `${text} ${unit}` : text;
}
