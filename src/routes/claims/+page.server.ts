import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { claimsView } from '$lib/features/claims/claims-view.ts';

export const load = () => ({ claims: claimsView(atlas) });
