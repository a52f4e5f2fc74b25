import { expect, test } from 'vitest';
import fc from 'fast-check';
import { facets } from '$lib/data/filter/facts.ts';
import { selectedValues, criteriaOf, filtersOf, defaultsOf, toggledFacet } from './filters.ts';
import { readView, writeView } from './query.ts';
import { defaultView, type View } from './view.ts';

const viewOf = (search: string) => readView(search).view;

test('a view without filters filters nothing', () => {
	expect(criteriaOf(defaultView)).toEqual([]);
	expect(filtersOf(defaultView)).toEqual({ from: undefined, to: undefined, facets: {} });
});

test('what a link asks for is what is filtered', () => {
	const view = viewOf('?from=2016-05&to=2016-12&kind=project&place=yamal&source-language=ja');
	expect(criteriaOf(view)).toEqual(['time', 'kind', 'place', 'source-language']);
	expect(filtersOf(view)).toEqual({
		from: '2016-05',
		to: '2016-12',
		facets: { kind: ['project'], place: ['yamal'], 'source-language': ['ja'] }
	});
});

test('how a reader looks is no filter', () =>
	expect(
		criteriaOf(viewOf('?view=japan&year=1875&layers=areas&as=table&sort=-title&only=map'))
	).toEqual([]));

test('text filters once it was looked for', () => {
	const view = viewOf('?q=gas');
	expect(filtersOf(view)).not.toHaveProperty('found');
	expect(filtersOf(view, new Set(['a'])).found).toEqual(new Set(['a']));
});

test('the last value that is taken off lifts the facet', () => {
	const view = viewOf('?status=signed');
	expect(writeView({ ...view, ...toggledFacet(view, 'status', 'signed') })).toBe('');
	expect(selectedValues({ ...view, ...toggledFacet(view, 'status', 'agreed') }, 'status')).toEqual([
		'signed',
		'agreed'
	]);
});

const values = {
	kind: ['event', 'project', 'agreement', 'statement'],
	place: ['sochi', 'yamal', 'kuril-islands'],
	theme: ['sector-lng', 'plan-point-1'],
	status: ['signed', 'operating'],
	verdict: ['confirmed', 'opinion'],
	actor: ['shinzo-abe', 'novatek'],
	'source-language': ['ja', 'ru'],
	'source-type': ['newspaper', 'blog']
};
const press = fc
	.constantFrom(...facets)
	.chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...values[facet])));

test('any filters, put on and off in any order, come back from their link', () => {
	const property = fc.property(fc.array(press, { maxLength: 12 }), (presses) => {
		let view: View = defaultView;
		const on = new Map<string, Set<string>>();
		for (const [facet, value] of presses) {
			view = { ...view, ...toggledFacet(view, facet, value) };
			const set = on.get(facet) ?? new Set();
			if (!set.delete(value)) set.add(value);
			on.set(facet, set);
		}
		const read = readView(writeView(view));
		expect(read.problem).toBeUndefined();
		for (const facet of facets)
			expect(new Set(selectedValues(read.view, facet))).toEqual(on.get(facet) ?? new Set());
		const cleared = { ...read.view, ...defaultsOf(criteriaOf(read.view)) };
		expect(writeView(cleared)).toBe('');
	});
	expect(() => fc.assert(property, { numRuns: 5000 })).not.toThrow();
});
