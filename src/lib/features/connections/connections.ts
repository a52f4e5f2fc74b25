import { compareTexts } from '$lib/core/locale.ts';
import { group } from 'd3-array';
import { hrefOf } from '$lib/data/record/ref.ts';
import { shortestChains } from '$lib/data/connections/chains.ts';
import { edgeCost, adjacencyOfRecords } from '$lib/data/connections/graph.ts';
import { sayEdge, sayOwn } from './edge-words.ts';
import type { GraphEdge, GraphNode, NodeKind, RecordGraph } from '$lib/data/atlas/types.ts';
import { nodeKinds } from '$lib/data/atlas/vocabulary.ts';

/** A record on a chain or beside one. */
export interface NodeView extends GraphNode {
	href: string;
}

/** One connection in words, `place of`, with the sources that state it or the note that we grouped it. */
export interface RelationView {
	words: string;
	note?: string;
	/** Set where it is our grouping, in words. */
	own?: string;
	/** The record that states it. */
	statedBy: NodeView;
	/** Sources with which the evidence of that record names the other end. */
	sources: { href: string; publisher: string; date?: string }[];
}

/** A record and how it is connected with the one before; the first of a chain has nothing before it. */
export interface StepView {
	node: NodeView;
	/** The one that says most first. */
	relations: RelationView[];
}

/** The graph of the atlas, ready for queries. */
export interface Connections {
	/** By kind in the order of the menu, each by name. */
	nodes: readonly NodeView[];
	has(id: string): boolean;
	/** Chains from one record to another, the shortest first; none where there is no way, or where both are one. */
	chains(from: string, to: string): StepView[][];
	/** What a record is connected with directly, by kind. */
	neighbours(id: string): { kind: NodeKind; steps: StepView[] }[];
}

/** How many chains are offered. */
const offered = 4;

const byKindAndName = (a: NodeView, b: NodeView) =>
	nodeKinds.indexOf(a.kind) - nodeKinds.indexOf(b.kind) ||
	compareTexts(a.name, b.name) ||
	(a.start ?? '').localeCompare(b.start ?? '');

/** Prepares the graph of the atlas for queries. */
export function connectionsOf(graph: RecordGraph): Connections {
	const network = adjacencyOfRecords(graph);
	const nodes = graph.nodes.map((node): NodeView => ({
		...node,
		href: hrefOf(node.kind, node.id)
	}));
	const positions = new Map(nodes.map(({ id }, i) => [id, i]));
	const between = group(
		graph.edges,
		({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`
	);

	const nodeAt = (i: number): NodeView => {
		const node = nodes[i];
		if (!node) throw new Error(`the graph has no node ${i}`);
		return node;
	};
	const relation = (edge: GraphEdge, from: number): RelationView => {
		const own = sayOwn(edge);
		return {
			words: sayEdge(edge, from),
			...(edge.note && { note: edge.note }),
			...(own && { own }),
			statedBy: nodeAt(edge.from),
			sources: (edge.sources ?? []).flatMap((i) => {
				const source = graph.sources[i];
				if (!source) return [];
				const { id, publisher, date } = source;
				return [{ href: hrefOf('sources', id), publisher, ...(date && { date }) }];
			})
		};
	};
	const step = (node: number, before?: number): StepView => {
		const edges =
			before === undefined
				? []
				: (between.get(`${Math.min(node, before)} ${Math.max(node, before)}`) ?? []);
		return {
			node: nodeAt(node),
			relations: edges
				.toSorted((a, b) => edgeCost(a) - edgeCost(b))
				.map((edge) => relation(edge, before ?? node))
		};
	};

	return {
		nodes: nodes.toSorted(byKindAndName),
		has: (id) => positions.has(id),
		chains(from, to) {
			const [a, b] = [positions.get(from), positions.get(to)];
			if (a === undefined || b === undefined) return [];
			return shortestChains(network, a, b, offered).map((chain) =>
				chain.nodes.map((node, i) => step(node, chain.nodes[i - 1]))
			);
		},
		neighbours(id) {
			const at = positions.get(id);
			if (at === undefined) return [];
			const ends = network.neighbours.subarray(network.offsets[at], network.offsets[at + 1]);
			const steps = [...ends]
				.map((end) => step(end, at))
				.toSorted((a, b) => byKindAndName(a.node, b.node));
			return [...group(steps, ({ node }) => node.kind)].map(([kind, group]) => ({
				kind,
				steps: group
			}));
		}
	};
}
