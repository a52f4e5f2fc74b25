import { navigating } from '$app/state';
import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { loadWhole } from '$lib/features/alive/load-whole.ts';
import { isAlive, keepWords } from '$lib/features/alive/page-start.ts';

export const init: ClientInit = keepWords;

/** Where Kit would show an error in place of the words they stay, and a link loads its whole page. */
export const handleError: HandleClientError = ({ error, message }) => {
	if (!isAlive()) {
		window.pageStart.fail(window.pageStart.reasonOf(error));
		// Kit waits for the answer before it takes the words away.
		return new Promise<never>(() => {});
	}
	if (navigating.to) return loadWhole(navigating.to.url);
	// A page that was only fetched ahead: it is fetched again when its link is followed.
	return { message };
};
