// How long it takes to find the chains between two records: npm run bench:graph. Exits with 1 when a target is missed.
import { readFileSync } from 'node:fs';
import type { RecordGraph } from '../../geo/compile/connections/graph.ts';
import type { Adjacency, WeightedEdge } from '../../src/lib/data/connections/graph.ts';
import { percentiles, round } from './figures.ts';
import { seededRandom } from './generated.ts';
import { siteModule } from './site.ts';

const { adjacencyOf, adjacencyOfRecords } = await siteModule<
	typeof import('../../src/lib/data/connections/graph.ts')
>('src/lib/data/connections/graph.ts');
const { shortestChains } = await siteModule<
	typeof import('../../src/lib/data/connections/chains.ts')
>('src/lib/data/connections/chains.ts');

/** How many chains the page shows. */
const count = 4;

/** A random graph in which two in five edges end at one of a few hubs, as people and places are. */
function generated(size: number, links: number): Adjacency {
	const random = seededRandom(3);
	const edges: WeightedEdge[] = [];
	const known = new Set<number>();
	while (known.size < links) {
		const a = Math.floor(random() * size);
		const b = Math.floor(size * (random() < 0.4 ? random() ** 6 : random()));
		const key = Math.min(a, b) * size + Math.max(a, b);
		if (a === b || known.has(key)) continue;
		known.add(key);
		edges.push({ a, b, cost: [100, 130, 150, 220][Math.floor(random() * 4)] ?? 130 });
	}
	const began = performance.now();
	const graph = adjacencyOf(size, edges);
	console.log(
		`${size} generated, ${links} links: laid out in ${round(performance.now() - began)} ms`
	);
	return graph;
}

/** The number of edges between two nodes by breadth-first search, as a baseline. */
function plain({ size, offsets, neighbours }: Adjacency, from: number, to: number): number {
	const steps = new Int32Array(size).fill(-1);
	steps[from] = 0;
	const line = [from];
	for (const node of line) {
		if (node === to) break;
		for (let i = offsets[node] ?? 0; i < (offsets[node + 1] ?? 0); i++) {
			const next = neighbours[i] ?? 0;
			if ((steps[next] ?? 0) >= 0) continue;
			steps[next] = (steps[node] ?? 0) + 1;
			line.push(next);
		}
	}
	return steps[to] ?? -1;
}

function timed(act: () => unknown): number {
	const began = performance.now();
	act();
	return performance.now() - began;
}

const records: RecordGraph = JSON.parse(
	readFileSync(new URL('../../geo/dist/en/graph.json', import.meta.url), 'utf8')
);
const real = adjacencyOfRecords(records);

let missed = 0;
for (const { name, graph, queries, target } of [
	{ name: 'the atlas', graph: real, queries: 2000, target: 16 },
	{ name: '100000 generated', graph: generated(100_000, 500_000), queries: 60, target: undefined }
]) {
	const random = seededRandom(5);
	const node = () => Math.floor(random() * graph.size);
	const pairs = Array.from({ length: queries }, () => [node(), node()] as const);
	for (const [from, to] of pairs.slice(0, queries / 10)) shortestChains(graph, from, to, count);
	const one = pairs.map(([from, to]) => timed(() => shortestChains(graph, from, to, 1)));
	const all = pairs.map(([from, to]) => timed(() => shortestChains(graph, from, to, count)));
	const breadth = pairs.map(([from, to]) => timed(() => plain(graph, from, to)));
	const [half, p95, most] = percentiles(all);
	const isOver = target !== undefined && p95 >= target;
	if (isOver) missed++;
	const goal = target === undefined ? '' : `; target ${target} ms ${isOver ? 'MISSED' : 'ok'}`;
	const of = (times: readonly number[]) => round(percentiles(times)[1], 2);
	console.log(
		`${name}, ${count} chains: p50 ${round(half, 2)} ms, p95 ${round(p95, 2)} ms, most ${round(most, 1)} ms${goal}; the first alone p95 ${of(one)} ms, ${round(of(one) / of(breadth), 2)} of a plain breadth-first search (${of(breadth)} ms)`
	);
}
process.exitCode = missed > 0 ? 1 : 0;
