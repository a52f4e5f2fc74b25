import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { exampleChains } from '$lib/features/connections/example-chains.ts';

export const load = () => ({ examples: exampleChains(atlas) });
