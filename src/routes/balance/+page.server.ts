import { atlas } from '$lib/data/atlas.server.ts';
import { balancePageView } from '$lib/data/balance-view.ts';
import { loadFacts } from '$lib/data/facts.ts';
import { loadPeriods } from '$lib/data/periods.ts';

export const load = async () => {
	const [{ facts }, periods] = await Promise.all([loadFacts(), loadPeriods()]);
	return { balance: balancePageView(atlas, facts, periods) };
};
