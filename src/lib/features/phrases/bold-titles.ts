import { onMount } from 'svelte';
import { locale } from '$lib/core/locale.ts';
import { boldJapanese } from '$lib/data/map/bold-japanese.ts';
import { savesData, whenIdle } from '$lib/features/map/idle.ts';

/**
 * Sets Japanese titles in a weight of their own, once all else of the page has come. Until then, and where it does not come,
 * the browser thickens the letters of the text. No line moves: all of these letters are as wide as high.
 */
export function boldTitles(): void {
	if (locale === 'ja' && boldJapanese)
		onMount(async () => {
			await whenIdle();
			if (savesData()) return;
			const face = new FontFace('IBM Plex Sans JP', `url(${boldJapanese})`, { weight: '600' });
			await face.load().then(
				() => document.fonts.add(face),
				() => {}
			);
		});
}
