import { atlas } from '$lib/data/atlas.server.ts';
import { conflictGroups } from '$lib/data/conflicts-view.ts';

export const load = () => ({ groups: conflictGroups(atlas) });
