import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Narrow = (axe: AxeBuilder) => AxeBuilder;

/** What axe finds wrong, each after the state that the page is in. */
export async function check(
	page: Page,
	state: string,
	narrow: Narrow = (axe) => axe
): Promise<string[]> {
	// Without frames there is nothing to put together, which would cost more than the looking.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await narrow(axe).analyze();
	return violations.map(
		(v) => `${state}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' · ')}`
	);
}

const colours = ['color-contrast', 'link-in-text-block'];

/** Looks at a page by day and by night, when only its colours are others. */
export async function checkDayAndNight(page: Page): Promise<string[]> {
	const found = await check(page, 'light');
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...found, ...(await check(page, 'dark', (axe) => axe.withRules(colours)))];
}

/** Looks at everything but colours, which are the same in a window of any width. */
export const checkForm = (page: Page): Promise<string[]> =>
	check(page, 'form', (axe) => axe.disableRules(colours));
