import { facets, type Facet } from '$lib/data/filter/facts.ts';
import type { Criterion, Filters } from '$lib/data/filter/filter.ts';
import { paramOf, pickDefaults, type View } from './view.ts';

/** The parameters of the link that a criterion is written in. */
const partsOf = (criterion: Criterion): (keyof View)[] =>
	criterion === 'time' ? ['from', 'to'] : [criterion === 'text' ? 'q' : criterion];

const isFiltered = (view: View, facet: Facet): boolean => {
	const { write, fallback } = paramOf(facet);
	return write(view[facet]) !== write(fallback);
};

/** The values of a facet that a view filters by; none while it does not filter by that facet. */
export const selectedValues = (view: View, facet: Facet): readonly string[] =>
	isFiltered(view, facet) ? view[facet] : [];

/** The filters of a view. `found`: ids of the facts that contain the searched text. */
export function filtersOf(view: View, found?: ReadonlySet<string>): Filters {
	const asked = facets.filter((facet) => isFiltered(view, facet));
	return {
		from: view.from,
		to: view.to,
		...(view.asof && { asof: view.asof }),
		...(view.q && found && { found }),
		facets: Object.fromEntries(asked.map((facet) => [facet, view[facet]]))
	};
}

/** The criteria that a view filters by. */
export function criteriaOf(view: View): Criterion[] {
	return [
		...(view.from !== undefined || view.to !== undefined ? (['time'] as const) : []),
		...(view.asof !== undefined ? (['asof'] as const) : []),
		...(view.q ? (['text'] as const) : []),
		...facets.filter((facet) => isFiltered(view, facet))
	];
}

/** The change to a view that clears some criteria. */
export const defaultsOf = (criteria: readonly Criterion[]): Partial<View> =>
	pickDefaults(...criteria.flatMap(partsOf));

/** The change to a view that adds or removes a value of a facet; removing the last value clears the facet. */
export function toggledFacet(view: View, facet: Facet, value: string): Partial<View> {
	const asked = selectedValues(view, facet);
	const next = asked.includes(value) ? asked.filter((v) => v !== value) : [...asked, value];
	// TypeScript widens a computed key to `string`.
	return next.length > 0 ? ({ [facet]: next } as Partial<View>) : defaultsOf([facet]);
}
