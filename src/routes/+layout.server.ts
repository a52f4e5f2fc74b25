import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { overviewFrame, primaryRefs, primaryPoints } from '$lib/data/map/primary.ts';

export const load = () => ({
	primary: primaryRefs(atlas),
	primaryPoints: primaryPoints(atlas),
	overview: overviewFrame(atlas)
});
