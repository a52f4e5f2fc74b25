import { atlas } from '$lib/data/atlas.server.ts';
import { ledgerView } from '$lib/data/ledger-view.ts';

export const load = () => ({ ledger: ledgerView(atlas) });
