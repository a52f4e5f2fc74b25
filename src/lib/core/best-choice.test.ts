import { expect, test } from 'vitest';
import { bestChoice } from './best-choice.ts';

interface Option {
	own: number;
	at: number;
}
const priceOf = ({ own }: Option) => own;
/** The nearer two options are, the more they cost together. */
const clashOf = (a: Option, b: Option) => Math.max(0, 12 - 3 * Math.abs(a.at - b.at));
const costOf = (all: readonly Option[]) =>
	all.reduce(
		(sum, a, i) => all.slice(i + 1).reduce((sum, b) => sum + clashOf(a, b), sum + a.own),
		0
	);
const every = (options: readonly (readonly Option[])[]): Option[][] =>
	options.reduce<Option[][]>(
		(found, own) => found.flatMap((before) => own.map((option) => [...before, option])),
		[[]]
	);

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
	'what is chosen costs least of all that could be: %i',
	(seed) => {
		const any = (i: number, k: number, most: number) => (seed * 7919 + i * 104_729 + k * 31) % most;
		const options = Array.from({ length: 5 }, (_, i) =>
			Array.from({ length: 6 }, (_, k) => ({ own: any(i, k, 11), at: any(k, i, 7) })).toSorted(
				(a, b) => a.own - b.own
			)
		);
		const { chosen, cost } = bestChoice(options, priceOf, clashOf);
		expect(cost).toBe(Math.min(...every(options).map(costOf)));
		expect(costOf(chosen.filter((option) => option !== undefined))).toBe(cost);
	}
);

test('who chooses last does not get what is left: the first gives way where that costs less', () => {
	const [near, far] = [
		{ own: 0, at: 0 },
		{ own: 5, at: 4 }
	];
	expect(bestChoice([[near, far], [near]], priceOf, clashOf).chosen).toEqual([far, near]);
});

test('nothing is chosen for one without options', () => {
	const option = { own: 3, at: 0 };
	expect(bestChoice([[], [option]], priceOf, clashOf)).toEqual({
		chosen: [undefined, option],
		cost: 3
	});
	expect(bestChoice<Option>([], priceOf, clashOf)).toEqual({ chosen: [], cost: 0 });
});

test('of too many ways to choose, one that was found is taken', () => {
	const options = Array.from({ length: 12 }, (_, i) =>
		Array.from({ length: 60 }, (_, k) => ({ own: 0, at: (i * k) % 3 }))
	);
	const { chosen, cost } = bestChoice(options, priceOf, clashOf);
	expect(chosen).not.toContain(undefined);
	expect(cost).toBeLessThan(Infinity);
});
