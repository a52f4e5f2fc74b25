import { localPath } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';
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
		says: m.compare_example_summits(),
		href: localPath(
			'/compare/?first=sochi&first-from=2016-05&first-to=2016-05&second=nagato&second-from=2016-12&second-to=2016-12'
		)
	},
	{
		says: m.compare_example_places(),
		href: localPath('/compare/?first=kuril-islands&second=hokkaido')
	},
	{
		says: m.compare_example_days(),
		href: localPath('/compare/?first=yamal&first-asof=2016&second=yamal&second-asof=2022')
	},
	{
		says: m.compare_example_years(),
		href: localPath('/compare/?first-from=2013&first-to=2015&second-from=2016&second-to=2018')
	}
] as const;
