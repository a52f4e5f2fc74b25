import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';
import { islandViews } from '$lib/features/islands/island-view.ts';

export const load = () => ({ islands: islandViews(atlas), focus: focusOfPath(atlas, '/islands/') });
