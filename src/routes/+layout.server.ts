import { version } from '$app/environment';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { overviewFrame, primaryRefs } from '$lib/data/map/primary.ts';
import { releaseMark } from '$lib/features/offline/kept.ts';

export const load = () => ({
	primary: primaryRefs(atlas),
	overview: overviewFrame(atlas),
	// By it copies of one release are kept apart from those of another.
	of: releaseMark(version)
});
