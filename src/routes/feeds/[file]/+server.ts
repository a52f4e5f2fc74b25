import { error } from '@sveltejs/kit';
import { entriesOf } from '$lib/core/entries.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { changes } from '$lib/data/changes/changes.server.ts';
import { feedFiles } from '$lib/features/changes/feed-files.ts';

export const prerender = true;

const files = feedFiles(atlas, changes);

export const entries = () => entriesOf([...files.keys()].map((file) => ({ file })));

export const GET = ({ params }) => {
	const file = files.get(params.file);
	if (!file) error(404, `There is no feed ${params.file}`);
	return new Response(file.text, { headers: { 'content-type': file.mediaType } });
};
