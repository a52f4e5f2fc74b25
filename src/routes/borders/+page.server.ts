import { atlas } from '$lib/data/atlas.server.ts';
import { bordersFrame, bordersView } from '$lib/data/borders-view.server.ts';
import type { Focus } from '$lib/data/focus.ts';

const focus: Focus = { marks: [], places: [], points: [], frame: bordersFrame };

export const load = () => ({ view: bordersView(atlas), focus, tellsBorders: true });
