import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { storyCards } from '$lib/data/stories/story.ts';

export const load = () => ({ stories: storyCards(atlas) });
