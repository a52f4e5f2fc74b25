import { atlas } from '$lib/data/atlas.server.ts';
import { focusOf } from '$lib/data/focus.ts';
import { islandViews } from '$lib/data/island-view.ts';
import { islandChain } from '$lib/data/vocabulary.ts';

export const load = () => ({ islands: islandViews(atlas), focus: focusOf(atlas, islandChain) });
