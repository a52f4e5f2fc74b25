/** A part of a bar: how much of a count it stands for, and where in the bar it lies, in percent. */
export interface Part {
	key: string;
	words: string;
	count: number;
	from: number;
	width: number;
}

/** The parts of a bar, end to end; together they fill it. */
export function partsOf<K extends string>(
	order: readonly K[],
	counts: Record<K, number>,
	words: Record<K, string>
): Part[] {
	const total = order.reduce((sum, key) => sum + counts[key], 0);
	const percent = (count: number) => (total === 0 ? 0 : Math.round((count / total) * 10_000) / 100);
	let before = 0;
	return order.map((key) => {
		const from = percent(before);
		before += counts[key];
		const width = Math.round((percent(before) - from) * 100) / 100;
		return { key, words: words[key], count: counts[key], from, width };
	});
}
