import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { leftOutView } from '$lib/features/limits/left-out.ts';
import { limitsView } from '$lib/features/limits/limits-view.ts';

export const load = () => ({ sections: limitsView(atlas), leftOut: leftOutView(atlas) });
