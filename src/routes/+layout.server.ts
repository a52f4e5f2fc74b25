import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { overviewFrame, primaryRefs } from '$lib/data/map/primary.ts';

export const load = () => ({
	primary: primaryRefs(atlas),
	overview: overviewFrame(atlas)
});
