import { atlas } from '$lib/data/atlas/atlas.server.ts';
import { balancePageView } from '$lib/features/balance/balance-view.ts';
import { loadFacts } from '$lib/data/filter/facts.ts';
import { loadPeriods } from '$lib/data/time/periods.ts';

export const load = async () => {
	const [{ facts }, periods] = await Promise.all([loadFacts(), loadPeriods()]);
	return { balance: balancePageView(atlas, facts, periods) };
};
