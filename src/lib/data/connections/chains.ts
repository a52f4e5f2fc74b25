// The shortest chains between two nodes of a network; docs/decisions/0020 says what short means.
import FlatQueue from 'flatqueue';
import type { Network } from './graph.ts';

/** A chain from one node to another: every node on it, and what it costs. */
export interface Chain {
	nodes: number[];
	cost: number;
}

/** What a search has to go round: costs besides the usual ones, and what it must not use. */
interface Terms {
	/** Cost besides of passing a node, and of a tie, by its key. */
	worn?: ReadonlyMap<number, number>;
	wornTies?: ReadonlyMap<number, number>;
	closed?: ReadonlySet<number>;
	closedTies?: ReadonlySet<number>;
}

/** One number for the tie of two nodes, whichever comes first. */
const tieKey = (size: number, a: number, b: number) => (a < b ? a * size + b : b * size + a);

/** One half of a search that goes on from both ends. */
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
 * The nodes of the cheapest chain, by Dijkstra's method from both ends at once: each tie carries half of what it costs
 * to pass its two nodes, the ends being free, so that both halves count alike. Undefined where there is none.
 */
function cheapestWay(
	{ size, first, ends, costs, passing }: Network,
	from: number,
	to: number,
	{ worn, wornTies, closed, closedTies }: Terms
): number[] | undefined {
	const sides = [sideOf(size, from), sideOf(size, to)] as const;
	const pass = (n: number) =>
		n === from || n === to ? 0 : (passing[n] ?? 0) + (worn?.get(n) ?? 0);
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
		for (let i = first[node] ?? 0; i < (first[node + 1] ?? 0); i++) {
			const next = ends[i] ?? 0;
			const key = tieKey(size, node, next);
			if (closed?.has(next) || closedTies?.has(key)) continue;
			const besides = wornTies?.get(key) ?? 0;
			const reached = cost + 2 * ((costs[i] ?? 0) + besides) + leaving + pass(next);
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

/** What a chain costs: its ties, and passing what lies between its ends. */
export function costOf({ first, ends, costs, passing }: Network, nodes: readonly number[]): number {
	let cost = 0;
	for (const [at, node] of nodes.entries()) {
		const next = nodes[at + 1];
		if (next === undefined) break;
		let i = first[node] ?? 0;
		while (ends[i] !== next) i++;
		cost += (costs[i] ?? 0) + (at > 0 ? (passing[node] ?? 0) : 0);
	}
	return cost;
}

const isSame = (a: readonly number[], b: readonly number[]) =>
	a.length === b.length && a.every((node, i) => node === b[i]);

/**
 * A chain that is none of the known ones: it leaves one of them at some node by a tie that no known chain takes there
 * (Yen 1971). There is one as long as any other chain exists.
 */
function deviation(
	network: Network,
	known: readonly number[][],
	terms: Terms
): number[] | undefined {
	const found: number[][] = [];
	const to = known[0]?.at(-1) ?? 0;
	for (const chain of known)
		for (const [at, node] of chain.slice(0, -1).entries()) {
			const root = chain.slice(0, at + 1);
			const taken = known.filter((other) => isSame(other.slice(0, at + 1), root));
			const way = cheapestWay(network, node, to, {
				...terms,
				closed: new Set(root.slice(0, -1)),
				closedTies: new Set(taken.map((other) => tieKey(network.size, node, other[at + 1] ?? node)))
			});
			if (way) found.push([...root.slice(0, -1), ...way]);
		}
	return found.toSorted((a, b) => costOf(network, a) - costOf(network, b))[0];
}

/** What a node or tie costs besides for each chain that uses it already: about two connections. */
const wear = 300;

/**
 * The cheapest chain between two nodes, and others that differ from it, the cheapest first; at most `count`. Each
 * chain wears out the nodes and ties that it uses, so that the next one goes elsewhere where it can. None from a
 * node to itself.
 */
export function shortestChains(network: Network, from: number, to: number, count = 4): Chain[] {
	if (from === to) return [];
	const known: number[][] = [];
	const worn = new Map<number, number>();
	const wornTies = new Map<number, number>();
	const terms = { worn, wornTies };
	while (known.length < count) {
		let way = cheapestWay(network, from, to, terms);
		if (way && known.some((chain) => isSame(chain, way ?? [])))
			way = deviation(network, known, terms);
		if (!way) break;
		known.push(way);
		for (const [at, node] of way.entries()) {
			const next = way[at + 1];
			if (next === undefined) continue;
			if (at > 0) worn.set(node, (worn.get(node) ?? 0) + wear);
			const key = tieKey(network.size, node, next);
			wornTies.set(key, (wornTies.get(key) ?? 0) + wear);
		}
	}
	return known
		.map((nodes) => ({ nodes, cost: costOf(network, nodes) }))
		.toSorted((a, b) => a.cost - b.cost);
}
