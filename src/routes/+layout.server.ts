import { atlas } from '$lib/data/atlas.server.ts';
import { overviewFrame, primaryRefs } from '$lib/data/primary.ts';

export const load = () => ({ primary: primaryRefs(atlas), overview: overviewFrame(atlas) });
