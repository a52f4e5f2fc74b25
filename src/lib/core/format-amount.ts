import { m } from '$lib/paraglide/messages.js';
import { locale } from './locale.ts';

const sums: Readonly<Record<string, (sum: { shown: string; count: number }) => string>> = {
	EUR: m.core_sum_euros,
	USD: m.core_sum_dollars,
	JPY: m.core_sum_yen,
	RUB: m.core_sum_roubles
};
const quantities: typeof sums = { t: m.core_tonnes };

/** The powers of ten that have words, the largest first. */
const scales = locale === 'ja' ? [1e12, 1e8, 1e4] : [1e12, 1e9, 1e6];

/** What is counted by the million takes the form of many. */
const many = 1_000_000;

/**
 * A sum or a quantity as a reader says it: 23000000000 USD → `$23 billion`, 3500 t → `3,500 t`.
 * Never rounds: sums from a million on are shortened only when three decimals hold them.
 */
export function formatAmount(amount: { value: number; currency?: string; unit?: string }): string {
	const { value, currency, unit } = amount;
	const scale = value < 1e6 ? 1 : (scales.find((each) => value >= each) ?? 1);
	const isShort = scale > 1 && Number.isInteger(Number(((value / scale) * 1000).toFixed(6)));
	const shown = new Intl.NumberFormat(locale, {
		maximumFractionDigits: 3,
		// In words in English; Russian ones would have to agree with what they count.
		...(isShort && { notation: 'compact', compactDisplay: locale === 'en' ? 'long' : 'short' })
	}).format(value);
	const count = isShort ? many : value;
	const say = unit ? quantities[unit] : currency ? sums[currency] : undefined;
	return say?.({ shown, count }) ?? [shown, unit ?? currency].filter(Boolean).join(' ');
}
