import type { EdgeSort, GraphEdge, RecordGraph } from '$lib/data/atlas/types.ts';

/** An undirected edge between two nodes; docs/decisions/0020 gives the costs. */
export interface WeightedEdge {
	a: number;
	b: number;
	cost: number;
}

/**
 * An adjacency list in compressed sparse rows: the neighbours of node `n` are `neighbours[offsets[n]]` up to
 * `neighbours[offsets[n + 1] - 1]`, with the cost of each edge at the same index of `costs`. Costs are whole numbers, so that
 * a path costs exactly the same in both directions.
 */
export interface Adjacency {
	size: number;
	offsets: Uint32Array;
	neighbours: Uint32Array;
	costs: Uint32Array;
	/** The cost of passing through a node, which grows with its degree. */
	nodeCosts: Uint32Array;
}

/** The cost of an edge by its sort: a written link says most, a common theme least. */
const costOf: Record<EdgeSort, number> = {
	link: 100,
	role: 130,
	place: 130,
	about: 150,
	parent: 160,
	speaker: 180,
	theme: 220
};
/** Additional cost of an edge that is our own grouping and no source states. */
const ownCost = 60;
/** Additional cost of passing through a statement: a claim is not a fact. */
const claimCost = 150;
/** Cost per doubling of a node's degree beyond the usual one. */
const passCost = 130;
const usual = 4;

export const edgeCost = ({ sort, own }: Pick<GraphEdge, 'sort' | 'own'>): number =>
	costOf[sort] + (own ? ownCost : 0);

/** A node of few edges costs nothing to pass; a hub that is connected with everything explains nothing. */
const passingCost = (degree: number) =>
	Math.round(passCost * Math.log2(Math.max(1, degree / usual)));

/** The cheapest of parallel edges; loops are dropped. */
function cheapest(edges: Iterable<WeightedEdge>, size: number): WeightedEdge[] {
	const best = new Map<number, WeightedEdge>();
	for (const edge of edges) {
		if (edge.a === edge.b) continue;
		const key = Math.min(edge.a, edge.b) * size + Math.max(edge.a, edge.b);
		const known = best.get(key);
		if (!known || edge.cost < known.cost) best.set(key, edge);
	}
	return [...best.values()];
}

/** The adjacency list of a graph of `size` nodes. `extra`: additional cost of passing through a node. */
export function adjacencyOf(
	size: number,
	edges: Iterable<WeightedEdge>,
	extra: (node: number) => number = () => 0
): Adjacency {
	const kept = cheapest(edges, size);
	const offsets = new Uint32Array(size + 1);
	for (const { a, b } of kept) for (const n of [a, b]) offsets[n + 1] = (offsets[n + 1] ?? 0) + 1;
	const nodeCosts = Uint32Array.from(
		{ length: size },
		(_, n) => passingCost(offsets[n + 1] ?? 0) + extra(n)
	);
	for (let n = 0; n < size; n++) offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
	const neighbours = new Uint32Array(2 * kept.length);
	const costs = new Uint32Array(2 * kept.length);
	const next = offsets.slice();
	const put = (from: number, to: number, cost: number) => {
		const at = next[from] ?? 0;
		neighbours[at] = to;
		costs[at] = cost;
		next[from] = at + 1;
	};
	for (const { a, b, cost } of kept) {
		put(a, b, cost);
		put(b, a, cost);
	}
	return { size, offsets, neighbours, costs, nodeCosts };
}

/** The adjacency list of the atlas. */
export const adjacencyOfRecords = ({ nodes, edges }: RecordGraph): Adjacency =>
	adjacencyOf(
		nodes.length,
		edges.map((edge) => ({ a: edge.from, b: edge.to, cost: edgeCost(edge) })),
		(n) => (nodes[n]?.kind === 'statements' ? claimCost : 0)
	);

/** Loads the graph of the records. Rejects when it cannot be loaded. */
export async function loadGraph(): Promise<RecordGraph> {
	const { default: raw } = await import('$atlas/graph.json?raw');
	return JSON.parse(raw);
}
