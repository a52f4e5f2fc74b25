import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { readyChains } from '$lib/features/connections/ready-chains.ts';

export const load = () => ({ examples: readyChains(atlas) });
