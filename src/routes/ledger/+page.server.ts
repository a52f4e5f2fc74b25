import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { ledgerView } from '$lib/features/ledger/ledger-view.ts';

export const load = () => ({ ledger: ledgerView(atlas) });
