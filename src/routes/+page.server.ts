import { atlas } from '$lib/data/atlas.server.ts';
import { homeView } from '$lib/data/home-view.ts';

export const load = () => ({ home: homeView(atlas) });
