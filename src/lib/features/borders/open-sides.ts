import { goto, pushState } from '$app/navigation';
import { page } from '$app/state';

/** Lays Japan's map and Russia's map beside each other over the page of the borders; Back takes them away. */
export function openSides(): void {
	if (page.url.pathname === '/borders/') pushState('', { ...page.state, sides: true });
	else
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- with the year and all else that is looked at
		void goto(`/borders/${location.search}`, { state: { sides: true } });
}
