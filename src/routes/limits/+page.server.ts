import { atlas } from '$lib/data/atlas.server.ts';
import { limitsView } from '$lib/data/limits-view.ts';

export const load = () => ({ sections: limitsView(atlas) });
