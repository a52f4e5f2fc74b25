import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { homeView } from '$lib/features/home/home-view.ts';

export const load = () => ({ home: homeView(atlas) });
