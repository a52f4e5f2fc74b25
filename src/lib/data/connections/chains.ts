// The shortest chains between two nodes of a graph; docs/decisions/0020 says what short means.
import FlatQueue from 'flatqueue';
import type { Adjacency } from './graph.ts';

/** A path from one node to another, both included, and its cost. */
export interface Chain {
	nodes: number[];
	cost: number;
}

/** Additional costs of a search, and what it must not use. Edges are given by `edgeKey`. */
interface Constraints {
	nodePenalties?: ReadonlyMap<number, number>;
	edgePenalties?: ReadonlyMap<number, number>;
	excludedNodes?: ReadonlySet<number>;
	excludedEdges?: ReadonlySet<number>;
}

/** One number for the edge between two nodes, in either order. */
const edgeKey = (size: number, a: number, b: number) => (a < b ? a * size + b : b * size + a);

/** One half of a bidirectional search. */
interface Side {
	costs: Float64Array;
	before: Int32Array;
	queue: FlatQueue;
}

function sideOf(size: number, start: number): Side {
	const side: Side = {
		costs: new Float64Array(size).fill(Infinity),
		before: new Int32Array(size).fill(-1),
		queue: new FlatQueue()
	};
	side.costs[start] = 0;
	side.queue.push(start, 0);
	return side;
}

function trace({ before }: Side, from: number): number[] {
	const nodes: number[] = [];
	for (let n = from; n >= 0; n = before[n] ?? -1) nodes.push(n);
	return nodes;
}

/**
 * The nodes of the cheapest path, by a bidirectional Dijkstra search. Node costs are split between the two edges of a
 * node, so that both halves count alike; all costs are doubled to stay whole. The ends are free. Undefined where no path
 * exists.
 */
function cheapestPath(
	{ size, offsets, neighbours, costs, nodeCosts }: Adjacency,
	from: number,
	to: number,
	{ nodePenalties, edgePenalties, excludedNodes, excludedEdges }: Constraints
): number[] | undefined {
	const sides = [sideOf(size, from), sideOf(size, to)] as const;
	const pass = (n: number) =>
		n === from || n === to ? 0 : (nodeCosts[n] ?? 0) + (nodePenalties?.get(n) ?? 0);
	let best = Infinity;
	let meeting = -1;
	for (;;) {
		const [a, b] = [sides[0].queue.peekValue(), sides[1].queue.peekValue()];
		if (a === undefined || b === undefined || a + b >= best) break;
		const [side, other] = a <= b ? sides : [sides[1], sides[0]];
		const cost = side.queue.peekValue() ?? 0;
		const node = side.queue.pop() ?? 0;
		if (cost > (side.costs[node] ?? 0)) continue;
		const leaving = pass(node);
		for (let i = offsets[node] ?? 0; i < (offsets[node + 1] ?? 0); i++) {
			const next = neighbours[i] ?? 0;
			const key = edgeKey(size, node, next);
			if (excludedNodes?.has(next) || excludedEdges?.has(key)) continue;
			const extra = edgePenalties?.get(key) ?? 0;
			const reached = cost + 2 * ((costs[i] ?? 0) + extra) + leaving + pass(next);
			if (reached >= (side.costs[next] ?? 0)) continue;
			side.costs[next] = reached;
			side.before[next] = node;
			side.queue.push(next, reached);
			const whole = reached + (other.costs[next] ?? Infinity);
			if (whole < best) [best, meeting] = [whole, next];
		}
	}
	if (meeting < 0) return undefined;
	return [...trace(sides[0], meeting).toReversed(), ...trace(sides[1], meeting).slice(1)];
}

/** The cost of a path: its edges, and the nodes between its ends. */
export function costOf(
	{ offsets, neighbours, costs, nodeCosts }: Adjacency,
	nodes: readonly number[]
): number {
	let cost = 0;
	for (const [at, node] of nodes.entries()) {
		const next = nodes[at + 1];
		if (next === undefined) break;
		let i = offsets[node] ?? 0;
		while (neighbours[i] !== next) i++;
		cost += (costs[i] ?? 0) + (at > 0 ? (nodeCosts[node] ?? 0) : 0);
	}
	return cost;
}

const isSame = (a: readonly number[], b: readonly number[]) =>
	a.length === b.length && a.every((node, i) => node === b[i]);

/**
 * The cheapest path that is none of the known ones: it leaves one of them at a spur node by an edge that no known path
 * takes there (Yen 1971). Undefined where no other path exists.
 */
function deviatingPath(
	graph: Adjacency,
	known: readonly number[][],
	constraints: Constraints
): number[] | undefined {
	const found: number[][] = [];
	const to = known[0]?.at(-1) ?? 0;
	for (const chain of known)
		for (const [at, node] of chain.slice(0, -1).entries()) {
			const root = chain.slice(0, at + 1);
			const taken = known.filter((other) => isSame(other.slice(0, at + 1), root));
			const path = cheapestPath(graph, node, to, {
				...constraints,
				excludedNodes: new Set(root.slice(0, -1)),
				excludedEdges: new Set(
					taken.map((other) => edgeKey(graph.size, node, other[at + 1] ?? node))
				)
			});
			if (path) found.push([...root.slice(0, -1), ...path]);
		}
	return found.toSorted((a, b) => costOf(graph, a) - costOf(graph, b))[0];
}

/** Additional cost of a node or an edge for each chain that uses it already: about two connections. */
const repeatPenalty = 300;

/**
 * The cheapest chain between two nodes and others that differ from it, at most `count`, the cheapest first. What a chain
 * uses is penalised in the search for the next, so that the chains differ where they can. None from a node to itself.
 */
export function shortestChains(graph: Adjacency, from: number, to: number, count = 4): Chain[] {
	if (from === to) return [];
	const known: number[][] = [];
	const nodePenalties = new Map<number, number>();
	const edgePenalties = new Map<number, number>();
	const constraints = { nodePenalties, edgePenalties };
	while (known.length < count) {
		let path = cheapestPath(graph, from, to, constraints);
		if (path && known.some((chain) => isSame(chain, path ?? [])))
			path = deviatingPath(graph, known, constraints);
		if (!path) break;
		known.push(path);
		for (const [at, node] of path.entries()) {
			const next = path[at + 1];
			if (next === undefined) continue;
			if (at > 0) nodePenalties.set(node, (nodePenalties.get(node) ?? 0) + repeatPenalty);
			const key = edgeKey(graph.size, node, next);
			edgePenalties.set(key, (edgePenalties.get(key) ?? 0) + repeatPenalty);
		}
	}
	return known
		.map((nodes) => ({ nodes, cost: costOf(graph, nodes) }))
		.toSorted((a, b) => a.cost - b.cost);
}
