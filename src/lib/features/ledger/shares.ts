/** One part of a bar: where it begins and how wide it is, in percent of the bar. */
export interface Share<W> {
	word: W;
	count: number;
	from: number;
	width: number;
}

/** No part is so narrow that its digits have no room, in percent. */
const least = 6;

const round = (percent: number) => Math.round(percent * 10) / 10;

/** The parts of a bar in their order, those of none left out. `of`: the count that the whole width stands for. */
export function shares<W extends string>(
	order: readonly W[],
	counts: Partial<Record<W, number>>,
	of: number
): Share<W>[] {
	const parts = order.flatMap((word) => {
		const count = counts[word] ?? 0;
		return count > 0 ? [{ word, count, wanted: Math.max(least, (100 * count) / of) }] : [];
	});
	const sum = parts.reduce((total, { wanted }) => total + wanted, 0);
	const fit = Math.min(1, 100 / sum);
	let from = 0;
	return parts.map(({ word, count, wanted }) => {
		const share = { word, count, from: round(from), width: round(wanted * fit) };
		from += wanted * fit;
		return share;
	});
}
