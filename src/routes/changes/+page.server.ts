import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { changes } from '$lib/data/changes/changes.server.ts';
import { changesView } from '$lib/features/changes/changes-view.ts';
import { listedFeeds } from '$lib/features/changes/feed-files.ts';

export const load = () => ({
	days: changesView(atlas, changes),
	feeds: listedFeeds(atlas, changes)
});
