import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { changes } from '$lib/data/changes/changes.server.ts';
import { listedFeeds } from '$lib/features/changes/feed-files.ts';
import { listed, publishedFiles } from '$lib/features/downloads/catalogue.ts';
import { downloadsView } from '$lib/features/downloads/downloads-view.ts';

export const load = () => ({
	view: downloadsView(atlas, listed(publishedFiles(atlas))),
	feeds: listedFeeds(atlas, changes)
});
