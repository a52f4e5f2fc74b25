import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { publishedFiles } from '$lib/features/downloads/catalogue.ts';
import { formats } from '$lib/features/downloads/formats.ts';
import { geojson, json } from '$lib/features/ogc/links.ts';
import { treeOf } from '$lib/features/ogc/tree.ts';

export const prerender = true;

const files = new Map([
	...publishedFiles(atlas).map(
		({ name, body, format }) =>
			[name, { body, mediaType: formats[format].mediaType as string }] as const
	),
	...treeOf(atlas).map(
		({ name, body }) =>
			[name, { body, mediaType: name.endsWith('.geojson') ? geojson : json }] as const
	)
]);

export const entries = () => entriesOf([...files.keys()].map((file) => ({ file })));

export const GET = ({ params }) => {
	const file = files.get(params.file);
	if (!file) error(404, `There is no file ${params.file}`);
	return new Response(file.body, { headers: { 'content-type': file.mediaType } });
};
