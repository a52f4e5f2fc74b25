import type { EdgeSort, GraphEdge, RecordGraph } from '$lib/data/atlas/types.ts';

/** Two nodes that are connected, and what it costs to go from one to the other; see docs/decisions/0020. */
export interface WeightedEdge {
	a: number;
	b: number;
	cost: number;
}

/**
 * A graph to find ways in: the neighbours of node `n` are `ends[first[n]]` up to `ends[first[n + 1] - 1]`, with the cost of
 * each tie beside (compressed sparse rows). All costs are whole numbers, so that a way costs the same from either end.
 */
export interface Adjacency {
	size: number;
	offsets: Uint32Array;
	neighbours: Uint32Array;
	costs: Uint32Array;
	/** What it costs to pass through a node, by how many others it is tied to. */
	nodeCosts: Uint32Array;
}

/** What a connection costs by what it is. A written link says most, a common theme least. */
const costOf: Record<EdgeSort, number> = {
	link: 100,
	role: 130,
	place: 130,
	about: 150,
	parent: 160,
	speaker: 180,
	theme: 220
};
/** What our own grouping costs besides: what a source carries goes before it. */
const ownCost = 60;
/** What passing through somebody's words costs besides: a claim is not a fact. */
const claimCost = 150;
/** For each doubling of how many others a record is tied to, beyond what most are. */
const passCost = 130;
const usual = 4;

export const edgeCost = ({ sort, own }: Pick<GraphEdge, 'sort' | 'own'>): number =>
	costOf[sort] + (own ? ownCost : 0);

/** A record that is tied to a few others costs nothing to pass; one that is tied to everything explains nothing. */
const passingCost = (degree: number) =>
	Math.round(passCost * Math.log2(Math.max(1, degree / usual)));

/** Of several ties between the same two nodes the cheapest is kept. */
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

/** Lays a graph of so many nodes out for finding ways in it. `besides`: what passing through a node costs besides. */
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

/** The network of the atlas. */
export const adjacencyOfRecords = ({ nodes, edges }: RecordGraph): Adjacency =>
	adjacencyOf(
		nodes.length,
		edges.map((edge) => ({ a: edge.from, b: edge.to, cost: edgeCost(edge) })),
		(n) => (nodes[n]?.kind === 'statements' ? claimCost : 0)
	);

/** Loads what is connected with what. Rejects when it cannot be had. */
export async function loadGraph(): Promise<RecordGraph> {
	const { default: raw } = await import('$geo/dist/graph.json?raw');
	return JSON.parse(raw);
}
