import { atlas } from '$lib/data/atlas.server.ts';
import { leftOutView } from '$lib/data/left-out.ts';
import { limitsView } from '$lib/data/limits-view.ts';

export const load = () => ({ sections: limitsView(atlas), leftOut: leftOutView(atlas) });
