import { error } from '@sveltejs/kit';
import { version } from '$app/environment';
import { entriesOf } from '$lib/core/entries.ts';
import { isReleaseId } from '$lib/data/releases/release-id.ts';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { data } from '$lib/data/releases/releases.ts';
import { publishedFiles } from '$lib/features/downloads/catalogue.ts';
import { archivePage } from '$lib/features/releases/archive-page.server.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** That of this very release; those of earlier ones stay as they were written (tools/release.ts). */
export const entries = () => entriesOf(isReleaseId(version) ? [{ id: version }] : []);

export const GET = ({ params: { id } }) => {
	if (id !== version) error(404, `The archive of ${id} is not made here`);
	return new Response(archivePage(atlas, id, data, publishedFiles(atlas)), {
		headers: { 'content-type': 'text/html' }
	});
};
