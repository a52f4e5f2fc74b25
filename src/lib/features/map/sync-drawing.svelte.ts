import { page } from '$app/state';
import { untrack } from 'svelte';
import { hideDrawing, showDrawing } from '$lib/features/drawing/page-drawing.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';
import type { Engine } from './engine.svelte.ts';

/**
 * Shows the drawing of the page whenever the map does not stand. Gives what shows that of another page, for when one has
 * come. To be called while a component is set up.
 */
export function syncDrawing(engine: Engine, view: ViewState): () => void {
	const drawPage = () => {
		// On paper the drawing stands for the map: it has to be of the page that is printed.
		const { dataset } = document.documentElement;
		if (engine.isDrawn) dataset.drawingOf = 'another';
		else {
			delete dataset.drawingOf;
			void showDrawing(page.url.pathname, view.camera);
		}
	};
	$effect(() => {
		if (engine.isDrawn) hideDrawing();
		else untrack(drawPage);
	});
	return drawPage;
}
