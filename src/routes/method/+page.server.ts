import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { methodView } from '$lib/features/method/method-view.ts';

export const load = () => ({ method: methodView(atlas) });
