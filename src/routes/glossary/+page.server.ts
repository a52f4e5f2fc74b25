import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { glossaryView } from '$lib/features/glossary/glossary-view.ts';

export const load = () => ({ groups: glossaryView(atlas) });
