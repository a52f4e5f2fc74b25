/** So many choices are carried on; what was best by then is taken. Six names in a crowd need a quarter of it. */
const most = 400;

/** An option, and what it costs with those that are chosen already. */
interface Priced<T> {
	option: T;
	cost: number;
}
/** Who has not chosen yet, and between what; the cheapest first. */
interface Open<T> {
	i: number;
	own: readonly Priced<T>[];
}

const byCost = (a: { cost: number }, b: { cost: number }) => a.cost - b.cost;
const leastOf = ({ own }: Open<unknown>) => own[0]?.cost ?? 0;

/**
 * Chooses one option for each, so that all together cost least: what each costs by itself, and each pair. Nothing is
 * chosen for one without options.
 *
 * @param priceOf what an option costs by itself, ≥ 0
 * @param clashOf what two options cost together, ≥ 0
 */
export function bestChoice<T>(
	options: readonly (readonly T[])[],
	priceOf: (option: T) => number,
	clashOf: (a: T, b: T) => number
): { chosen: (T | undefined)[]; cost: number } {
	const current: (T | undefined)[] = options.map(() => undefined);
	let best = { chosen: current, cost: Infinity };
	let tried = 0;

	function choose(open: readonly Open<T>[], cost: number): void {
		// Who has to pay most chooses first: it decides most.
		const [first, ...others] = open.toSorted((a, b) => leastOf(b) - leastOf(a));
		if (!first) {
			best = { chosen: [...current], cost };
			return;
		}
		const rest = others.reduce((sum, one) => sum + leastOf(one), cost);
		for (const { option, cost: price } of first.own) {
			// Those that follow cost no less. Somebody's choice is always carried to the end.
			if (rest + price >= best.cost || (tried++ >= most && best.cost < Infinity)) return;
			/** What one may cost at most, if all together are to cost less than the best. */
			const limitOf = (one: Open<T>) => best.cost - (rest + price - leastOf(one));
			const next = others.map((one) => ({
				i: one.i,
				own: one.own
					.filter((other) => other.cost < limitOf(one))
					.map((other) => ({
						option: other.option,
						cost: other.cost + clashOf(option, other.option)
					}))
					.filter((other) => other.cost < limitOf(one))
					.toSorted(byCost)
			}));
			if (next.some(({ own }) => own.length === 0)) continue;
			current[first.i] = option;
			choose(next, cost + price);
			current[first.i] = undefined;
		}
	}
	const open = options.map((own, i) => ({
		i,
		own: own.map((option) => ({ option, cost: priceOf(option) })).toSorted(byCost)
	}));
	choose(
		open.filter(({ own }) => own.length > 0),
		0
	);
	return best;
}
