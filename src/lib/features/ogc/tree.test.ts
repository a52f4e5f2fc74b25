// Protects: the tree holds together by its links, has what the files have, and claims no more than files can do.
import { describe, expect, test } from 'vitest';
import { site } from '$lib/core/site.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { placedKinds } from '$lib/features/downloads/rows.ts';
import type { Link } from './links.ts';
import { treeOf } from './tree.ts';

const tree = new Map(treeOf(atlas).map(({ name, body }) => [name, JSON.parse(body)]));
const endings: Record<string, string> = {
	'application/json': '.json',
	'application/geo+json': '.geojson'
};
const linksOf = (name: string): Link[] => tree.get(name)?.links ?? [];

test('every link leads to a file of the type that it says, and a file has its own address', () => {
	const inside = `${site.origin}/data/`;
	for (const name of tree.keys())
		for (const { rel, href, type } of linksOf(name)) {
			if (!href.startsWith(`${inside}ogc`)) continue;
			const path = href.slice(inside.length);
			// Clients put ids behind the address of the collections: it has no ending.
			const file = rel === 'data' ? `${path}.json` : path;
			expect(tree.has(file), href).toBe(true);
			expect(file.endsWith(endings[type] ?? '?'), href).toBe(true);
			if (rel === 'self') expect(file).toBe(name);
		}
});

test('the landing page leads on, and nothing is declared that files cannot do', () => {
	expect(linksOf('ogc.json').map(({ rel }) => rel)).toEqual([
		'self',
		'service-desc',
		'service-doc',
		'conformance',
		'data',
		'license'
	]);
	expect(tree.get('ogc/conformance.json')).toEqual({ conformsTo: [] });
	expect(Object.keys(tree.get('ogc/api.json').paths)).toHaveLength(5);
});

describe.each(placedKinds)('%s', (kind) => {
	const { features, numberMatched } = tree.get(`ogc/collections/${kind}/items.geojson`);
	const ids = Object.keys(atlas.records[kind]).toSorted();

	test('is a collection of all its records, each also by itself', () => {
		expect(features.map(({ id }: { id: string }) => id)).toEqual(ids);
		expect(numberMatched).toBe(ids.length);
		for (const [i, id] of ids.entries()) {
			const { links, ...item } = tree.get(`ogc/collections/${kind}/items/${id}.geojson`);
			expect(item).toEqual(features[i]);
			expect(links).toHaveLength(3);
		}
	});

	test('has the box of its points', () => {
		const [box] = tree.get(`ogc/collections/${kind}.json`).extent.spatial.bbox;
		const [west, south, east, north] = box;
		expect([-180 <= west, west < east, east <= 180, south < north]).toEqual(
			Array.from({ length: 4 }, () => true)
		);
	});
});
