import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { graph } from '$lib/data/connections/graph.server.ts';
import { connectionsOf } from './connections.ts';
import { exampleChains } from './example-chains.ts';

const connections = connectionsOf(graph);
const idsOf = (from: string, to: string) =>
	connections.chains(from, to).map((steps) => steps.map(({ node }) => node.id));

/** What nearly everything is connected with. */
const hubs = ['vladimir-putin', 'government-russia', 'government-japan', 'tokyo', 'moscow'];

describe('between Hokkaido and Yamal', () => {
	const chains = idsOf('hokkaido', 'yamal');

	test('there are at least three chains, and they really differ', () => {
		expect(chains.length).toBeGreaterThanOrEqual(3);
		const inner = chains.map((ids) => ids.slice(1, -1));
		for (const [i, ids] of inner.entries())
			for (const other of inner.slice(i + 1))
				expect(ids.filter((id) => other.includes(id)).length).toBeLessThan(ids.length);
	});

	test('the first goes by what was agreed, planned or undertaken, and through no hub', () => {
		const kinds = chains[0]?.slice(1, -1).map((id) => atlas.kindOf[id]) ?? [];
		const tangible = ['projects', 'agreements', 'actors', 'themes'];
		expect(kinds.every((kind) => tangible.includes(kind ?? ''))).toBe(true);
		expect(chains[0]?.filter((id) => hubs.includes(id))).toEqual([]);
	});
});

test('no chain between the six places leads first through Vladimir Putin', () => {
	const six = ['sochi', 'vladivostok', 'sakhalin', 'hokkaido', 'yamal', 'kuril-islands'];
	for (const from of six)
		for (const to of six)
			if (from !== to) expect(idsOf(from, to)[0], `${from} ${to}`).not.toContain('vladimir-putin');
});

test('all that is offered to begin with has at least three chains', () => {
	for (const { from, to } of exampleChains(atlas))
		expect(idsOf(from.id, to.id).length, `${from.id} ${to.id}`).toBeGreaterThanOrEqual(3);
});

test('an unknown id has neither chains nor neighbours, and a record has no way to itself', () => {
	expect(connections.has('hokaido')).toBe(false);
	expect(connections.chains('hokaido', 'yamal')).toEqual([]);
	expect(connections.neighbours('hokaido')).toEqual([]);
	expect(connections.chains('yamal', 'yamal')).toEqual([]);
	expect(connections.has('wiki-hokkaido')).toBe(false);
});

describe('a step in words', () => {
	test('is read from where one comes, with the sources that name the other end', () => {
		const step = (from: string, to: string) => connections.chains(from, to)[0]?.[1]?.relations[0];
		expect(step('yamal-lng', 'jgc')).toMatchObject({ words: 'has as contractor' });
		expect(step('jgc', 'yamal-lng')).toMatchObject({ words: 'contractor of' });
		expect(step('jgc', 'yamal-lng')?.sources.length).toBeGreaterThan(0);
		expect(step('jgc', 'yamal-lng')?.statedBy.id).toBe('yamal-lng');
	});

	test('tells what we grouped ourselves from what is sourced', () => {
		const relations = connections
			.neighbours('iturup')
			.flatMap(({ steps }) => steps)
			.find(({ node }) => node.id === 'four-disputed-islands')?.relations;
		expect(relations).toMatchObject([
			{ own: 'our grouping, which says nothing of belonging', sources: [] }
		]);
		const editorial = graph.edges.filter(({ own }) => own);
		expect(editorial.length).toBeGreaterThan(0);
		expect(editorial.filter(({ sources }) => sources)).toEqual([]);
	});

	test('every connection has words both ways', () => {
		for (const { id } of connections.nodes)
			for (const { steps } of connections.neighbours(id))
				for (const { node, relations } of steps) {
					expect(relations.length, `${id} ${node.id}`).toBeGreaterThan(0);
					for (const { words } of relations) expect(words).toMatch(/^[a-z][a-z ]+$/);
				}
	});
});

test('the graph is small enough to be fetched by this page alone', async () => {
	const { gzipSync } = await import('node:zlib');
	expect(gzipSync(JSON.stringify(graph)).length).toBeLessThan(60_000);
});
