import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { borderFrames } from '$lib/data/map/border-frames.server.ts';
import { bordersView } from '$lib/features/borders/borders-view.server.ts';
import { focusOfPath } from '$lib/data/map/focus.ts';

export const load = async () => ({
	view: await bordersView(atlas),
	focus: focusOfPath(atlas, '/borders/'),
	borderFrames: borderFrames(atlas),
	tellsBorders: true
});
