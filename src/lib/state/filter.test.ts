// Protects: a filter that is on filters, whatever it finds.
import { describe, expect, test } from 'vitest';
import { facets, loadFacts } from '$lib/data/filter/facts.ts';
import { openSearch } from '$lib/data/search/search.ts';
import { pageKinds } from '$lib/data/atlas/vocabulary.ts';
import { defaultView, type View } from '$lib/url/view.ts';
import { Failures } from './failures.svelte.ts';
import { FilterState } from './filter.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** The filters of a view, before anything is loaded. */
const unloaded = (view: Partial<View>) =>
	new FilterState({ view: { ...defaultView, ...view } } as ViewState, new Failures());

const facts = await loadFacts();
const search = openSearch();

const filterOf = (view: Partial<View>): FilterState =>
	Object.assign(unloaded(view), { facts, search });

const nothing = 'zzzzqq';

describe.each<[string, Partial<View>]>([
	['a text that is nowhere', { q: nothing }],
	['a text that only a town on the map bears', { q: 'Artyom' }],
	['a text of signs alone', { q: '…!?' }],
	['a text and a kind', { q: nothing, kind: ['event'] }],
	['a window before everything', { to: '1000' }],
	['a window after everything', { from: '9000' }],
	['a past day before everything', { asof: '1000' }],
	...facets.map((facet): [string, Partial<View>] => [
		`a ${facet} that nothing has`,
		{ [facet]: ['nowhere'] }
	]),
	['no kind at all', { kind: [] }]
])('%s', (_, view) => {
	const filter = filterOf(view);

	test('lets nothing through, in lists, map, counts and timeline alike', () => {
		expect(filter.shown).toEqual([]);
		expect(filter.ids).toEqual(new Set());
		expect(filter.idsOf('events')).toEqual(new Set());
		expect(filter.ofAllTimes?.length === 0 || 'from' in view || 'to' in view).toBe(true);
		const counts = filter.counts('kind' in view ? 'place' : 'kind')?.values();
		expect(new Set(counts)).toEqual(new Set([0]));
	});

	test('is on, and can be lifted', () => {
		expect(filter.isOn).toBe(true);
		expect(filter.isWaiting).toBe(false);
		expect(filter.criteria.length).toBeGreaterThan(0);
	});
});

test('a theme that no fact has is in the list of themes when it holds the text itself', () => {
	const alone = filterOf({ q: 'artificial intelligence' });
	expect(alone.idsOf('themes')).toContain('sector-ai');
	// No fact at Yamal has it, so that it does not meet both.
	const both = filterOf({ q: 'artificial intelligence', place: ['yamal'] });
	expect(both.idsOf('themes')).not.toContain('sector-ai');
});

test('while nothing is asked for, everything is shown', () => {
	const filter = filterOf({});
	expect(filter.isOn).toBe(false);
	expect(filter.shown).toHaveLength(facts.facts.length);
	for (const kind of pageKinds) expect(filter.idsOf(kind), kind).toBeUndefined();
});

test('until the index of the words is there, nothing is said of what they let through', () => {
	const filter = unloaded({ q: 'gas' });
	expect(filter.isWaiting).toBe(true);
	expect(filter.shown).toBeUndefined();
});
