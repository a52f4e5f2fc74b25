/** The median, the 95th percentile and the maximum of some times. */
export function percentiles(times: readonly number[]): [p50: number, p95: number, most: number] {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
	return [at(0.5), at(0.95), at(1)];
}

export const round = (value: number, digits = 1) => Number(value.toFixed(digits));
