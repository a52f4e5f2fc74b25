import { expect, type Page } from '@playwright/test';

/** Says itself how to look, and so that nothing differs from the usual: no look is taken along to it. */
const usual = '/method/?names=en';

/**
 * Goes to an address by a link, as a reader does: no page is loaded, the map stays. A link without a query would take
 * the look along, so that the look is put back first; a camera without a query is a fragment, and comes second.
 */
export async function goBy(page: Page, address: string, hasMap: boolean): Promise<void> {
	const { pathname, search, hash } = new URL(address, page.url());
	const here = new URL(page.url());
	const look = hash.startsWith('#map=') && search === '' ? hash : '';
	// Another camera of the same view.
	if (look && look !== here.hash && pathname === here.pathname && here.search === '')
		return click(page, pathname + look, hasMap);
	if (search === '' && here.search !== '') await click(page, usual, hasMap);
	await click(page, pathname + search + (look ? '' : hash), hasMap);
	if (look) await click(page, pathname + look, hasMap);
}

/** Clicks a link that is put on the page for it. Until the map has drawn what comes of it, it does not count as drawn. */
async function click(page: Page, href: string, hasMap: boolean): Promise<void> {
	await page.evaluate(
		([to, marks]) =>
			new Promise<void>((resolve, reject) => {
				const map = document.querySelector<HTMLElement>('.map [data-map]');
				const came = () => {
					if (marks && map) map.dataset.map = 'waiting';
					if (location.pathname + location.search + location.hash !== to) return;
					navigation.removeEventListener('currententrychange', came);
					// The router puts the page in place before it lets go.
					setTimeout(resolve);
				};
				navigation.addEventListener('currententrychange', came);
				setTimeout(() => reject(new Error(`the page did not go to ${to}`)), 10_000);
				const link = document.createElement('a');
				link.href = to;
				document.querySelector('.app')!.append(link);
				link.click();
				link.remove();
			}),
		[href, hasMap] as const
	);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
