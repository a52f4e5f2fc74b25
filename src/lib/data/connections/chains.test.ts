import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf, shortestChains } from './chains.ts';
import { adjacencyOf, type Adjacency, type WeightedEdge } from './graph.ts';

/** Ties of one cost between named nodes; `hub` is tied to many that lead nowhere. */
function made(
	lines: string,
	leaves = 0
): { adjacency: Adjacency; at: (name: string) => number; names: string[] } {
	const pairs = lines.split(',').map((pair) => pair.trim().split(' ') as [string, string]);
	for (let i = 0; i < leaves; i++) pairs.push(['hub', `leaf-${i}`]);
	const names = [...new Set(pairs.flat())];
	const at = (name: string) => names.indexOf(name);
	const edges = pairs.map(([a, b]): WeightedEdge => ({ a: at(a), b: at(b), cost: 130 }));
	return { adjacency: adjacencyOf(names.length, edges), at, names };
}

const said = (graph: ReturnType<typeof made>, from: string, to: string, count?: number) =>
	shortestChains(graph.adjacency, graph.at(from), graph.at(to), count).map(({ nodes }) =>
		nodes.map((n) => graph.names[n]).join(' ')
	);

describe('on a small graph', () => {
	test('a chain through what everything is tied to is longer than one through what says something', () => {
		const graph = made('a hub, hub b, a loan, loan bank, bank b', 40);
		expect(said(graph, 'a', 'b')[0]).toBe('a loan bank b');
		// With few ties it is as good as any other record.
		expect(said(made('a hub, hub b, a loan, loan bank, bank b'), 'a', 'b')[0]).toBe('a hub b');
	});

	test('the ends may be hubs', () => {
		const graph = made('hub plant, plant town', 60);
		expect(said(graph, 'hub', 'town')[0]).toBe('hub plant town');
		expect(shortestChains(graph.adjacency, graph.at('hub'), graph.at('plant'))[0]?.cost).toBe(130);
	});

	test('the next chain goes elsewhere where it can, and not only round one corner', () => {
		const graph = made('a x, x y, y b, a x2, x2 y, a p, p q, q r, r b');
		expect(said(graph, 'a', 'b', 2)).toEqual(['a x y b', 'a p q r b']);
	});

	test('where all ways lead through one record there is still more than one', () => {
		const graph = made('a x, a y, a z, x neck, y neck, z neck, neck b');
		expect(said(graph, 'a', 'b').toSorted()).toEqual(['a x neck b', 'a y neck b', 'a z neck b']);
	});

	test('nothing leads to what is not connected, nor from a record to itself', () => {
		const graph = made('a b, c d');
		expect(said(graph, 'a', 'c')).toEqual([]);
		expect(said(graph, 'a', 'a')).toEqual([]);
	});

	test('the cheaper of two edges between the same nodes counts', () => {
		const graph = adjacencyOf(2, [
			{ a: 0, b: 1, cost: 220 },
			{ a: 1, b: 0, cost: 100 }
		]);
		expect(shortestChains(graph, 0, 1)).toEqual([{ nodes: [0, 1], cost: 100 }]);
	});
});

const size = 9;
const anyNetwork = fc
	.array(
		fc.record({
			a: fc.nat(size - 1),
			b: fc.nat(size - 1),
			cost: fc.constantFrom(100, 130, 150, 220, 280)
		}),
		{ maxLength: 22 }
	)
	.map((edges) => adjacencyOf(size, edges));

const neighboursOf = ({ offsets, neighbours }: Adjacency, n: number) => [
	...neighbours.subarray(offsets[n], offsets[n + 1])
];

/** Every chain without a repeated node. */
function all(graph: Adjacency, from: number, to: number, before: number[] = []): number[][] {
	const nodes = [...before, from];
	if (from === to) return [nodes];
	return neighboursOf(graph, from)
		.filter((next) => !nodes.includes(next))
		.flatMap((next) => all(graph, next, to, nodes));
}

const check = (property: fc.IProperty<[Adjacency, number, number]>) =>
	expect(() => fc.assert(property, { numRuns: 1500 })).not.toThrow();
const ends = [fc.nat(size - 1), fc.nat(size - 1)] as const;

test('the first chain is the cheapest of all, and there are as many as exist, up to four', () =>
	check(
		fc.property(anyNetwork, ...ends, (graph, from, to) => {
			const found = shortestChains(graph, from, to, 4);
			const every = from === to ? [] : all(graph, from, to);
			expect(found.length).toBe(Math.min(4, every.length));
			const least = Math.min(...every.map((nodes) => costOf(graph, nodes)));
			if (found[0]) expect(found[0].cost).toBe(least);
		})
	));

test('a chain is connected, begins and ends right, repeats no node and no other chain', () =>
	check(
		fc.property(anyNetwork, ...ends, (graph, from, to) => {
			const found = shortestChains(graph, from, to, 4);
			for (const { nodes, cost } of found) {
				expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
				expect(new Set(nodes).size).toBe(nodes.length);
				for (const [i, node] of nodes.slice(1).entries())
					expect(neighboursOf(graph, nodes[i] ?? -1)).toContain(node);
				expect(cost).toBe(costOf(graph, nodes));
			}
			expect(new Set(found.map(({ nodes }) => nodes.join())).size).toBe(found.length);
			expect(found.map(({ cost }) => cost)).toEqual(
				found.map(({ cost }) => cost).toSorted((a, b) => a - b)
			);
		})
	));

test('the path there costs what the path back costs', () =>
	check(
		fc.property(anyNetwork, ...ends, (graph, from, to) => {
			const [there] = shortestChains(graph, from, to, 1);
			const [back] = shortestChains(graph, to, from, 1);
			expect(there?.cost).toBe(back?.cost);
		})
	));
