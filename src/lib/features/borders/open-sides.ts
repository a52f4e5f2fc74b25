import { goto, pushState } from '$app/navigation';
import { page } from '$app/state';
import { barePath, localPath } from '$lib/core/locale.ts';

/** Lays Japan's map and Russia's map beside each other over the page of the borders; Back takes them away. */
export async function openSides(): Promise<void> {
	if (barePath(page.url.pathname) !== '/borders/')
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- with the year and all else that is looked at
		await goto(localPath(`/borders/${location.search}`));
	pushState('', { ...page.state, sides: true });
}
