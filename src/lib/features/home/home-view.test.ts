import { expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { facts } from '$lib/data/filter/facts.server.ts';
import { indexFacts, select, shownOf } from '$lib/data/filter/filter.ts';
import { filtersOf } from '$lib/url/filters.ts';
import { readView } from '$lib/url/query.ts';
import { homeView, starts } from './home-view.ts';

const index = indexFacts(facts.facts);
const all = facts.facts.length;

test.each(starts)('“$question” sets what it needs', ({ id, look }) => {
	const { view, problem, unknown } = readView(`?${look}`);
	expect([problem, unknown]).toEqual([undefined, []]);
	const shown = shownOf(index, select(index, filtersOf(view, undefined)));
	expect(shown.map((fact) => fact.id)).toContain(id);
	// Fewer records, or a year of the borders.
	expect(view.year !== undefined || shown.length < all / 2).toBe(true);
});

test('each leads to its record with that', () => {
	for (const { href, ref } of homeView(atlas).starts) expect(href).toMatch(`${ref.href}?`);
});
