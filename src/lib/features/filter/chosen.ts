import { m } from '$lib/paraglide/messages.js';
import { formatDate } from '$lib/core/format-date.ts';
import { formatWindow } from '$lib/core/time-window.ts';
import { facets, type Facet } from '$lib/data/filter/facts.ts';
import type { Criterion } from '$lib/data/filter/filter.ts';
import { formatValue } from '$lib/data/filter/filter-words.ts';
import type { Facts } from '$lib/data/atlas/types.ts';
import { selectedValues } from '$lib/url/filters.ts';
import type { View } from '$lib/url/view.ts';

/** One thing that the reader chose to see, in words; `value` where a facet has several. */
export interface Chosen {
	criterion: Criterion;
	facet?: Facet;
	value?: string;
	label: string;
}

/** What of the view narrows what is shown, in the order in which it is said. `criteria`: those in effect. */
export function chosenOf(
	view: View,
	criteria: readonly Criterion[],
	names: Facts['names'] | undefined
): Chosen[] {
	const isOn = (criterion: Criterion) => criteria.includes(criterion);
	return [
		...(isOn('time') ? [{ criterion: 'time' as const, label: formatWindow(view) }] : []),
		...(view.asof === undefined
			? []
			: [
					{
						criterion: 'asof' as const,
						label: m.filter_as_of({ day: formatDate({ start: view.asof }) })
					}
				]),
		...(isOn('text')
			? [{ criterion: 'text' as const, label: m.filter_text({ text: view.q }) }]
			: []),
		...facets.filter(isOn).flatMap((facet): Chosen[] => {
			const asked = selectedValues(view, facet);
			if (asked.length === 0) return [{ criterion: facet, label: m.filter_none() }];
			return asked.map((value) => ({
				criterion: facet,
				facet,
				value,
				label: formatValue(facet, value, names)
			}));
		})
	];
}
