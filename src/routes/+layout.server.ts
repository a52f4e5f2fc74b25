import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { overviewFrame, primaryRefs, primarySpots } from '$lib/data/map/primary.ts';

export const load = () => ({
	primary: primaryRefs(atlas),
	spots: primarySpots(atlas),
	overview: overviewFrame(atlas)
});
