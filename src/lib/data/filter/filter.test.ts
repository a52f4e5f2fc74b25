import { describe, expect, test } from 'vitest';
import { countsOf, liftsOf, select, shownOf, indexFacts, type Filters } from './filter.ts';
import type { Fact } from '$lib/data/atlas/types.ts';

const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
	id,
	kind: 'events',
	title: id,
	steps: [],
	places: [],
	themes: [],
	actors: [],
	sources: [],
	languages: [],
	sourceTypes: [],
	...more
});

const facts = [
	fact('day', { start: '2016-05-06', places: ['sochi'], actors: ['abe', 'putin'] }),
	fact('month', { start: '2016-12', places: ['nagato'], actors: ['abe'], languages: ['ja'] }),
	fact('year', { start: '2017', kind: 'projects', status: 'signed', places: ['yamal'] }),
	fact('span', { start: '2013-04-29', end: '2022-03-21', kind: 'agreements', status: 'suspended' }),
	fact('from-year', { start: '2006', end: '2014-02-08', sourceTypes: ['newspaper', 'mirror'] }),
	fact('stepped', {
		start: '2014-05',
		steps: [
			{ date: '2016-09-02', status: 'announced' },
			{ date: '2018', status: 'signed' }
		],
		kind: 'projects',
		status: 'signed'
	}),
	fact('undated', { kind: 'statements', verdict: 'partly', themes: ['energy'] })
];
const table = indexFacts(facts);
const idsOf = (filters: Partial<Filters>) =>
	shownOf(table, select(table, { facets: {}, ...filters })).map(({ id }) => id);

describe('a window of time', () => {
	test('no window shows everything, also what has no date', () =>
		expect(idsOf({})).toEqual(facts.map(({ id }) => id)));

	test.each([
		['2016-05-06', '2016-05-06', ['day', 'span']],
		['2016-05-07', '2016-05-31', ['span']],
		['2016-05', '2016-05', ['day', 'span']],
		['2016-12-31', '2016-12-31', ['month', 'span']],
		['2016-11', '2016-11', ['span']],
		['2017-07-01', '2017-07-31', ['year', 'span']],
		['2016', '2016', ['day', 'month', 'span', 'stepped']],
		['2022-03-21', '2022-03-21', ['span']],
		['2022-03-22', '2022-03-22', []],
		['2013-04-28', '2013-04-28', ['from-year']],
		['2014-02-08', '2014-02-08', ['span', 'from-year']],
		['2006-01-01', '2006-01-01', ['from-year']],
		['2005', '2005', []],
		['2018-11', '2018-11', ['span', 'stepped']]
	])('%s to %s shows what may have been then', (from, to, expected) =>
		expect(idsOf({ from, to })).toEqual(expected)
	);

	test('a window without an end goes on, and one without a beginning begins with all', () => {
		expect(idsOf({ from: '2017' })).toEqual(['year', 'span', 'stepped']);
		expect(idsOf({ to: '2013' })).toEqual(['span', 'from-year']);
	});

	test('a step counts by its own date, and the time between two steps does not', () => {
		expect(idsOf({ from: '2016-09', to: '2016-09' })).toContain('stepped');
		expect(idsOf({ from: '2015', to: '2015' })).not.toContain('stepped');
	});
});

describe('facets', () => {
	test.each([
		['kind', ['project'], ['year', 'stepped']],
		['kind', ['event', 'statement'], ['day', 'month', 'from-year', 'undated']],
		['kind', [], []],
		['place', ['sochi', 'yamal'], ['day', 'year']],
		['theme', ['energy'], ['undated']],
		['status', ['signed'], ['year', 'stepped']],
		['verdict', ['partly'], ['undated']],
		['actor', ['abe'], ['day', 'month']],
		['actor', ['nobody'], []],
		['source-language', ['ja'], ['month']],
		['source-type', ['mirror'], ['from-year']]
	] as const)('%s of %j', (facet, values, expected) =>
		expect(idsOf({ facets: { [facet]: values } })).toEqual(expected)
	);

	test('a fact meets every facet that is asked for, with one value of each', () =>
		expect(
			idsOf({ from: '2016', to: '2016', facets: { actor: ['abe', 'putin'], place: ['nagato'] } })
		).toEqual(['month']));

	test('typed text lets through what it was found in', () =>
		expect(idsOf({ found: new Set(['day', 'elsewhere']) })).toEqual(['day']));

	test('the numbers of a facet follow the other filters and not its own', () => {
		const selection = select(table, { facets: { kind: ['project'], status: ['suspended'] } });
		expect(Object.fromEntries(countsOf(table, selection, 'kind'))).toEqual({
			event: 0,
			project: 0,
			agreement: 1,
			statement: 0
		});
		expect(Object.fromEntries(countsOf(table, selection, 'status'))).toEqual({
			signed: 2,
			suspended: 0
		});
	});
});

describe('where nothing is shown', () => {
	test('it is said which single criterion stands in the way, the greatest gain first', () => {
		const selection = select(table, {
			to: '2016-05-31',
			from: '2016-05-01',
			facets: { kind: ['project'] }
		});
		expect(shownOf(table, selection)).toEqual([]);
		expect(liftsOf(table, selection)).toEqual([
			{ criterion: 'time', count: 2 },
			{ criterion: 'kind', count: 2 }
		]);
	});

	test('two that stand in the way together are not blamed one by one', () => {
		const selection = select(table, {
			from: '1900',
			to: '1901',
			facets: { theme: ['nothing'] }
		});
		expect(liftsOf(table, selection)).toEqual([]);
	});
});

test('the selection is that of a plain reading of the filters, whatever is asked', () => {
	const plain = (from: string, to: string) =>
		facts
			.filter((f) =>
				[
					...(f.start ? [[f.start, f.end ?? f.start]] : []),
					...f.steps.map((s) => [s.date, s.date])
				].some(
					([a = '', b = '']) =>
						`${b}-99-99`.slice(0, 10) >= from && `${a}-00-00`.slice(0, 10) <= `${to}-99-99`
				)
			)
			.map(({ id }) => id);
	for (let year = 2004; year < 2024; year++)
		for (let length = 0; length < 5; length++) {
			const [from, to] = [String(year), String(year + length)];
			expect(idsOf({ from, to }), `${from} to ${to}`).toEqual(plain(from, to));
		}
});
