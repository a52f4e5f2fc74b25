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
			// A page that is left before it has come.
			await complete.catch(() => {});
		});
		// A reader who goes on before it is over skips it, as does a page that cannot be shown: no fault.
		ready.catch(() => {});
		finished.catch(() => {});
	});
}
