import type { Page } from '@playwright/test';

type Counted = typeof globalThis & { pushes: number };

/**
 * How many steps a reader would have to go Back over that came about while something was done. Counted as they come:
 * `history.length` ends at 50, which a page of many tests reaches.
 */
export async function stepsBackOver(page: Page, act: () => Promise<unknown>): Promise<number> {
	await page.evaluate(() => {
		const counted = globalThis as Counted;
		const count = ({ navigationType }: NavigationCurrentEntryChangeEvent) => {
			if (navigationType === 'push') counted.pushes++;
		};
		if (!('pushes' in counted)) navigation.addEventListener('currententrychange', count);
		counted.pushes = 0;
	});
	await act();
	return page.evaluate(() => (globalThis as Counted).pushes);
}
