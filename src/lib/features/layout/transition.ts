import { navigating } from '$app/state';
import type { OnNavigate } from '@sveltejs/kit';

/**
 * Lets the text of one page fade into that of the next, where the browser can and the reader wants motion.
 * The map takes no part: it moves by itself.
 */
export function changeGently({ from, to, complete }: OnNavigate): Promise<void> | void {
	if (from?.url.pathname === to?.url.pathname) return;
	if (!document.startViewTransition || matchMedia('(prefers-reduced-motion: reduce)').matches)
		return;
	return new Promise((resolve) => {
		const { ready, finished } = document.startViewTransition(async () => {
			// The reader has gone on, as by Back, while the old page was pictured. SvelteKit would put this page in place of the one
			// that is gone to; it is never let.
			if (navigating.complete !== complete) return;
			resolve();
			// It rejects when the reader leaves before the page has come: no fault.
			await complete.catch(() => {});
		});
		// They reject when the transition is skipped, as by a reader who goes on: no fault.
		ready.catch(() => {});
		finished.catch(() => {});
	});
}
