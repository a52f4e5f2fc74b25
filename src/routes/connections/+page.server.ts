import { atlas } from '$lib/data/atlas.server.ts';
import { readyChains } from '$lib/data/ready-chains.ts';

export const load = () => ({ examples: readyChains(atlas) });
