import { onMount } from 'svelte';
import { locale } from '$lib/core/locale.ts';

/**
 * Keeps the phrases of Japanese titles whole, also where the browser knows no `word-break: auto-phrase`. Where that cannot be
 * loaded, lines break between any two characters, as they did before: nothing is lost, and nothing is said.
 */
export function keepPhrases(): void {
	if (locale === 'ja')
		onMount(() => {
			if (!CSS.supports('word-break', 'auto-phrase'))
				import('./break-phrases.ts').then(
					({ startPhrases }) => startPhrases(),
					() => {}
				);
		});
}
