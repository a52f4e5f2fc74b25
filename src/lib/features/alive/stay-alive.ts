import { afterNavigate, beforeNavigate } from '$app/navigation';
import { navigating } from '$app/state';
import { onMount } from 'svelte';
import { loadWhole } from './load-whole.ts';
import { forgetWords, startAlive } from './page-start.ts';

/** How long a link may take before its page is loaded as without scripts, in ms. */
const patience = 10_000;

/** What was thrown; undefined for a remark of the browser, and for what was only given up. */
function thrown(event: ErrorEvent | PromiseRejectionEvent): unknown {
	const error: unknown = 'reason' in event ? event.reason : event.error;
	return error instanceof DOMException && error.name === 'AbortError' ? undefined : error;
}

/** Something threw. What is read must not be lost by it: the words, or the page that a link leads to. */
function onTrouble(event: ErrorEvent | PromiseRejectionEvent): void {
	if (!thrown(event)) return;
	if (navigating.to) return void loadWhole(navigating.to.url);
	if (document.querySelector('#main h1')) return;
	if (window.pageStart.restore) window.pageStart.fail('broken');
	else location.reload();
}

/** Says when the page has come alive, and keeps words and links from then on. To be called by the root layout. */
export function stayAlive(): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	onMount(() => {
		const events = ['error', 'unhandledrejection'] as const;
		for (const event of events) addEventListener(event, onTrouble);
		return () => {
			for (const event of events) removeEventListener(event, onTrouble);
		};
	});
	beforeNavigate(({ to, willUnload }) => {
		clearTimeout(waiting);
		if (to && !willUnload) waiting = setTimeout(() => loadWhole(to.url), patience);
	});
	afterNavigate(({ type }) => {
		clearTimeout(waiting);
		if (type === 'enter') startAlive();
		else forgetWords();
	});
}
