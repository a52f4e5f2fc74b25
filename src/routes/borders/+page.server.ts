import { atlas } from '$lib/data/atlas.server.ts';
import { bordersView } from '$lib/data/borders-view.server.ts';
import { focusOfPath } from '$lib/data/focus.ts';

export const load = async () => ({
	view: await bordersView(atlas),
	focus: focusOfPath(atlas, '/borders/'),
	tellsBorders: true
});
