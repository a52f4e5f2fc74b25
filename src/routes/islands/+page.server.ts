import { atlas } from '$lib/data/atlas.server.ts';
import { focusOfPath } from '$lib/data/focus.ts';
import { islandViews } from '$lib/data/island-view.ts';

export const load = () => ({ islands: islandViews(atlas), focus: focusOfPath(atlas, '/islands/') });
