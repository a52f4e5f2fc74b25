import { describe, expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { GraphEdge } from './graph.ts';
import { filesOf } from '../gate/samples/spoil.ts';

const { graph, marks } = compile(filesOf({})).compiled!;
const idOf = (n: number) => graph.nodes[n]?.id;
const edge = (from: string, to: string, sort: GraphEdge['sort']) =>
	graph.edges.find((e) => idOf(e.from) === from && idOf(e.to) === to && e.sort === sort);

describe('in the small atlas', () => {
	test('sources, coverage, limits and periods are no nodes', () => {
		expect(new Set(graph.nodes.map(({ kind }) => kind))).toEqual(
			new Set(['places', 'events', 'projects', 'agreements', 'actors', 'statements', 'themes'])
		);
	});

	test('every connection joins two different nodes, and names only sources that are listed', () => {
		for (const { from, to, sources = [] } of graph.edges) {
			expect(idOf(from)).toBeDefined();
			expect(idOf(to)).toBeDefined();
			expect(from).not.toBe(to);
			expect(sources.length).toBeLessThanOrEqual(3);
			for (const source of sources) expect(graph.sources[source]?.publisher).toBeTruthy();
		}
	});

	test('a link keeps its note, a role its word', () => {
		expect(edge('2016-05-06-summit', 'plan', 'link')).toMatchObject({
			word: 'related-to',
			note: 'presented there'
		});
		expect(edge('2016-05-06-summit', 'leader', 'role')?.word).toBe('participant');
	});

	test('a link that neither evidence nor summary speaks of is our own', () =>
		expect(edge('2016-05-06-summit', 'plan', 'link')?.own).toBe(true));

	test('what a place is grouped under is our own, and claims no source', () => {
		const parents = graph.edges.filter(({ sort }) => sort === 'parent');
		expect(parents.length).toBeGreaterThan(0);
		for (const { own, sources } of parents) expect([own, sources]).toEqual([true, undefined]);
	});

	test('a place stands at its point, others at their first mark, a person nowhere', () => {
		const at = (id: string) => graph.nodes.find((n) => n.id === id)?.at;
		expect(at('sochi')).toHaveLength(2);
		expect(at('leader')).toBeUndefined();
		const [mark] = marks.features;
		expect(mark?.geometry).toMatchObject({ coordinates: at(mark?.properties?.id) });
	});
});

test('a source is claimed where the evidence names the other end, and only there', () => {
	const path = 'geo/content/events/2016-05-06-summit.yaml';
	const spoken = compile(filesOf({ [path]: ['The meeting', 'The meeting in Sochi'] })).compiled!
		.graph;
	const place = (g: typeof graph) =>
		g.edges.find(
			({ from, to, sort }) =>
				sort === 'place' && g.nodes[from]?.id === '2016-05-06-summit' && g.nodes[to]?.id === 'sochi'
		);
	expect(place(graph)?.sources).toBeUndefined();
	const [source = -1] = place(spoken)?.sources ?? [];
	expect(spoken.sources[source]?.id).toBe('ministry');
});
