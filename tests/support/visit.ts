import { expect, type Page } from '@playwright/test';

/** Says itself how to look, and so that nothing differs from the usual. */
const usual = '?names=en';
/** Where a page waits, looking the usual way. */
export const rest = `/method/${usual}`;

/**
 * Goes to an address by a link, as a reader does: no page is loaded, the map stays. A link without a query would take
 * the look along, so that it asks for the usual one; the address is then the one that was asked for. A page that is
 * gone to again is left first, so that nothing that was opened on it stays; what looks elsewhere only moves the map.
 */
export async function goBy(page: Page, address: string, hasMap: boolean): Promise<void> {
	const { pathname, search, hash } = new URL(address, page.url());
	if (pathname === new URL(page.url()).pathname && !hash.startsWith('#map='))
		await click(page, rest, hasMap);
	await click(page, pathname + search + hash, hasMap);
	// On a machine that is busy the address may be there long before the page, and be taken for it.
	if (await isThere(page, pathname)) return;
	await click(page, pathname + search + hash, hasMap);
	expect(await isThere(page, pathname), `the page of ${pathname} is shown`).toBe(true);
}

/**
 * Waits until the words are those of the path, as the page says itself, and the site has arrived there, which for a
 * moment is later: what is done before, it takes for done on the page that is left. False when it has not after ten
 * seconds.
 */
const isThere = (page: Page, path: string): Promise<boolean> =>
	page
		.waitForFunction(
			(expected) => {
				const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
				if (document.querySelector('main[data-leaving]')) return false;
				return !own || new URL(own.href).pathname === expected;
			},
			path,
			{ timeout: 10_000 }
		)
		.then(
			() => true,
			() => false
		);

/** Clicks a link that is put on the page for it. Until the map has drawn what comes of it, it does not count as drawn. */
async function click(page: Page, to: string, hasMap: boolean): Promise<void> {
	const { pathname, search, hash } = new URL(to, page.url());
	await page.evaluate(
		([address, link, marks]) =>
			new Promise<void>((resolve, reject) => {
				const map = document.querySelector<HTMLElement>('.map [data-map]');
				const came = () => {
					if (marks && map) map.dataset.map = 'waiting';
					if (location.pathname + location.search + location.hash !== link) return;
					navigation.removeEventListener('currententrychange', came);
					// The router puts the page in place before it lets go.
					setTimeout(() => {
						if (address !== link) history.replaceState(history.state, '', address);
						resolve();
					});
				};
				navigation.addEventListener('currententrychange', came);
				setTimeout(() => reject(new Error(`the page did not go to ${link}`)), 15_000);
				const anchor = document.createElement('a');
				anchor.href = link;
				document.querySelector('.app')!.append(anchor);
				anchor.click();
				anchor.remove();
			}),
		[to, pathname + (search || usual) + hash, hasMap] as const
	);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
