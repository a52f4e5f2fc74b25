import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { conflictGroups } from '$lib/features/conflicts/conflicts-view.ts';

export const load = () => ({ groups: conflictGroups(atlas) });
