import { atlas } from '$lib/data/atlas.server.ts';
import { claimsView } from '$lib/data/claims-view.ts';

export const load = () => ({ claims: claimsView(atlas) });
