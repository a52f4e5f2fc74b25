import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { changes } from '$lib/data/changes/changes.server.ts';
import { listedFeeds } from '$lib/features/changes/feed-files.ts';
import { listed } from '$lib/features/downloads/catalogue.ts';
import { releaseOf } from '$lib/features/downloads/release.ts';

export const load = () => ({
	files: listed(atlas),
	release: releaseOf(atlas),
	feeds: listedFeeds(atlas, changes)
});
