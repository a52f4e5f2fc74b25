import { atlas } from '$lib/data/atlas.server.ts';
import { methodView } from '$lib/data/method-view.ts';

export const load = () => ({ method: methodView(atlas) });
