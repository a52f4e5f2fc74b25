/* eslint-disable house/no-words -- the files are one for all languages */
import type { Release } from '$lib/features/downloads/release.ts';
import { geojson, json } from './links.ts';

const parameter = (name: string) => ({
	name,
	in: 'path',
	required: true,
	schema: { type: 'string' }
});

const get = (summary: string, type: string, ...names: string[]) => ({
	get: {
		summary,
		...(names.length > 0 && { parameters: names.map(parameter) }),
		responses: {
			200: { description: summary, content: { [type]: { schema: { type: 'object' } } } },
			404: { description: 'There is no such file' }
		}
	}
});

/** What can be asked for, as OpenAPI 3.0: paths without any parameter in their query. */
export const apiOf = (release: Release, root: string): object => ({
	openapi: '3.0.3',
	info: {
		title: release.title,
		version: release.release,
		description: release.note,
		license: { name: release.attribution, url: release.license }
	},
	servers: [{ url: root }],
	paths: {
		'/conformance.json': get('What it conforms to', json),
		'/collections.json': get('The collections', json),
		'/collections/{collection}.json': get('A collection', json, 'collection'),
		'/collections/{collection}/items.geojson': get('All its items', geojson, 'collection'),
		'/collections/{collection}/items/{item}.geojson': get('An item', geojson, 'collection', 'item')
	}
});
