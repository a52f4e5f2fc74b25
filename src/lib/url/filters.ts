import { facets, type Facet } from '$lib/data/filter/facts.ts';
import type { Criterion, Filters } from '$lib/data/filter/filter.ts';
import { paramOf, pickDefaults, type View } from './view.ts';

/** What a criterion is in a link. */
const partsOf = (criterion: Criterion): (keyof View)[] =>
	criterion === 'time' ? ['from', 'to'] : [criterion === 'text' ? 'q' : criterion];

const isFiltered = (view: View, facet: Facet): boolean => {
	const { write, fallback } = paramOf(facet);
	return write(view[facet]) !== write(fallback);
};

/** The values of a facet that a view asks for; none while it filters nothing. */
export const selectedValues = (view: View, facet: Facet): readonly string[] =>
	isFiltered(view, facet) ? view[facet] : [];

/** What a view filters by. `found`: the ids that its text was found in. */
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

/** The criteria of a view that let only some facts through. */
export function criteriaOf(view: View): Criterion[] {
	return [
		...(view.from !== undefined || view.to !== undefined ? (['time'] as const) : []),
		...(view.asof !== undefined ? (['asof'] as const) : []),
		...(view.q ? (['text'] as const) : []),
		...facets.filter((facet) => isFiltered(view, facet))
	];
}

/** The change of a view that lifts some criteria. */
export const defaultsOf = (criteria: readonly Criterion[]): Partial<View> =>
	pickDefaults(...criteria.flatMap(partsOf));

/** The change of a view that puts a value of a facet on or takes it off; the last one that goes lifts the facet. */
export function toggledFacet(view: View, facet: Facet, value: string): Partial<View> {
	const asked = selectedValues(view, facet);
	const next = asked.includes(value) ? asked.filter((v) => v !== value) : [...asked, value];
	return next.length > 0 ? ({ [facet]: next } as Partial<View>) : defaultsOf([facet]);
}
