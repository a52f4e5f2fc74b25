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
			resolve();
			// It rejects when the reader leaves before the page has come: no fault.
			await complete.catch(() => {});
		});
		// They reject when the transition is skipped, as by a reader who goes on: no fault.
		ready.catch(() => {});
		finished.catch(() => {});
	});
}
