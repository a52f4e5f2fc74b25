import { error } from '@sveltejs/kit';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { publishedFiles } from '$lib/features/downloads/catalogue.ts';

export const prerender = true;

const files = new Map(publishedFiles(atlas).map((file) => [file.name, file]));

export const entries = () => [...files.keys()].map((file) => ({ file }));

export const GET = ({ params }) => {
	const file = files.get(params.file);
	if (!file) error(404, `There is no file ${params.file}`);
	return new Response(file.text, { headers: { 'content-type': file.mediaType } });
};
