import { describe, expect, test } from 'vitest';
import type { Fact, Facts } from '$lib/data/atlas/types.ts';
import { peking, plant, undated, yalta } from '$lib/data/filter/facts.fixture.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonOf, type Parted } from './comparison.ts';
import type { Side } from './sides.ts';

const factory: Fact = {
	...plant,
	id: 'factory',
	kind: 'projects',
	places: ['kobe'],
	actors: ['abe'],
	status: 'operating',
	steps: [
		{ date: '2016-05-06', status: 'signed' },
		{ date: '2019-06', status: 'operating' }
	]
};
/** Begun before the factory, and always the same. */
const mill: Fact = { ...yalta, id: 'mill', kind: 'projects', end: '1946' };
const talk: Fact = {
	...yalta,
	...{ id: 'talk', kind: 'statements', start: '2016-12', verdict: 'confirmed', judged: '2018' },
	...{ places: ['tokyo', 'kobe'], actors: ['abe', 'putin'] }
};
const facts: Facts = {
	facts: [peking, yalta, plant, mill, factory, talk, undated],
	names: {
		place: { tokyo: 'Tokyo', kobe: 'Kobe' },
		theme: {},
		actor: { abe: 'Abe', putin: 'Putin' }
	}
};
const all: Side = { place: '' };
const compare = (first: Side, second: Side) => comparisonOf(facts, { first, second });
const idsOf = ({ both, first, second }: Parted<{ id: string }>) =>
	[both, first, second].map((part) => part.map(({ id }) => id));

describe('a comparison', () => {
	test('of two places has what touches both apart from what touches one', () => {
		const { records, named, sources } = compare({ place: 'tokyo' }, { place: 'kobe' });
		expect(idsOf(records.events)).toEqual([[], ['peking'], []]);
		expect(idsOf(records.projects)).toEqual([[], [], ['factory']]);
		expect(idsOf(records.statements)).toEqual([['talk'], [], []]);
		expect(records.statements.both[0]?.differs).toBe(false);
		expect(named.actors.both).toEqual([
			{ id: 'abe', name: 'Abe', count: { first: 1, second: 2 } },
			{ id: 'putin', name: 'Putin', count: { first: 1, second: 1 } }
		]);
		expect(sources).toEqual({ first: 1, second: 2 });
	});

	test('of two windows says what became of a record in each', () => {
		const { records } = compare(
			{ place: '', from: '2016', to: '2016' },
			{ place: '', from: '2019' }
		);
		const [entry] = records.projects.both;
		expect(entry).toMatchObject({
			id: 'factory',
			differs: true,
			seen: {
				first: { status: 'operating', steps: [{ date: '2016-05-06', status: 'signed' }] },
				second: { status: 'operating', steps: [{ date: '2019-06', status: 'operating' }] }
			}
		});
	});

	test('of two days shows what was known on each, and puts first what differs', () => {
		const { records, outcomes } = compare({ place: '', asof: '2016' }, { place: '', asof: '2019' });
		expect(records.projects.both[0]?.seen).toEqual({
			first: { status: 'signed', steps: [] },
			second: { status: 'operating', steps: [] }
		});
		expect(records.statements.both[0]?.seen.first?.verdict).toBe('pending');
		expect(outcomes.first).toMatchObject({ open: 2, working: 0 });
		expect(outcomes.second).toMatchObject({ open: 1, working: 1 });
		expect(idsOf(records.projects)).toEqual([['factory', 'mill'], [], []]);
	});

	test('of a side with itself differs in nothing', () => {
		const { records } = compare(all, all);
		for (const { both, first, second } of Object.values(records)) {
			expect([...first, ...second]).toEqual([]);
			expect(both.filter(({ differs }) => differs)).toEqual([]);
		}
		expect(records.events.both.map(({ id }) => id)).toEqual(['peking', 'plant', 'undated']);
	});

	test('with a place that is none has nothing on that side', () => {
		const { records } = compare({ place: 'nowhere' }, { place: 'kobe' });
		expect(idsOf(records.projects)).toEqual([[], [], ['factory']]);
	});

	test('is saved with a row for each record, both sides beside each other', () => {
		const comparison = compare({ place: '', asof: '2016' }, { place: 'kobe' });
		const lines = comparisonCsv(
			comparison,
			{ first: 'All places, then', second: 'Kobe' },
			'https://example.org'
		).split('\r\n');
		expect(lines[0]).toMatch(/^id,kind,title_en,start,end,on,differs,/);
		expect(lines).toContain(
			'factory,projects,plant,2013,,both,yes,"All places, then",signed,,Kobe,operating,,https://example.org/projects/factory/'
		);
		expect(lines.filter(Boolean)).toHaveLength(1 + 6);
	});
});
