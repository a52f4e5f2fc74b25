import type { Facts } from '$lib/data/atlas/types.ts';
import { comparisonOf } from './comparison.ts';
import { whiches, type Sides } from './sides.ts';

/** Where the link names no sides, these are compared. */
const usual: Sides = {
	first: { place: 'sochi', from: '2016-05', to: '2016-05' },
	second: { place: 'nagato', from: '2016-12', to: '2016-12' }
};

/** What is shown where the link names no sides. Throws when one of the places is not there any more. */
export function exampleOf(facts: Facts) {
	const places = whiches.map((which) => {
		const { place } = usual[which];
		const name = facts.names.place[place];
		if (name === undefined) throw new Error(`no place has the id "${place}"`);
		return [place, name] as const;
	});
	return {
		sides: usual,
		places: Object.fromEntries(places),
		comparison: comparisonOf(facts, usual)
	};
}

/** Comparisons that are offered. */
export const examples = [
	{
		says: 'Sochi in May 2016 beside Nagato in December 2016',
		href: '/compare/?first=sochi&first-from=2016-05&first-to=2016-05&second=nagato&second-from=2016-12&second-to=2016-12'
	},
	{
		says: 'The Kuril Islands beside Hokkaido',
		href: '/compare/?first=kuril-islands&second=hokkaido'
	},
	{
		says: 'Yamal as it stood at the end of 2016, and at the end of 2022',
		href: '/compare/?first=yamal&first-asof=2016&second=yamal&second-asof=2022'
	},
	{
		says: 'All places, 2013–2015 beside 2016–2018',
		href: '/compare/?first-from=2013&first-to=2015&second-from=2016&second-to=2018'
	}
] as const;
