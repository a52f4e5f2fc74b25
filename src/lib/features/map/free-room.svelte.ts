import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { AtlasMap } from '$lib/map/atlas-map.ts';
import type { Covered } from '$lib/map/camera-target.ts';

/**
 * What of the map is free. Nearly all of it is, since what belongs to the map stands beside it; only a panel lies over
 * it, where the window is wide.
 */
export class FreeRoom {
	/** A panel has room beside the map; otherwise it lies over the text. The width stands in Beside.svelte too. */
	#isWide = new MediaQuery('min-width: 80rem');
	/** The years of the borders stand below the map, which a very low window has no room for. */
	#isHigh = new MediaQuery('(min-width: 56.01rem) or (min-height: 26.01rem)');
	#isPanelOpen: () => boolean;
	#isStripOpen: () => boolean;
	/** A picture of the map is taken, which no panel covers. */
	#poses: () => boolean;
	/** In px. */
	panelWidth = $state(0);

	constructor(isPanelOpen: () => boolean, isStripOpen: () => boolean, poses: () => boolean) {
		this.#isPanelOpen = isPanelOpen;
		this.#isStripOpen = isStripOpen;
		this.#poses = poses;
	}

	get hasStrip(): boolean {
		return this.#isHigh.current;
	}

	get isWide(): boolean {
		return this.#isWide.current;
	}

	covered: Covered = $derived.by(() => ({
		left: this.#isPanelOpen() && this.isWide && !this.#poses() ? this.panelWidth : 0
	}));

	/**
	 * Keeps drawing and map in the free room: `frame` shows what the page is about in it anew, at once for a picture and
	 * after it. To be called while a component is set up.
	 */
	keep(
		map: () => AtlasMap | undefined,
		frame: (map: AtlasMap, how: { animate: boolean }) => void
	): void {
		let posed = false;
		$effect(() => {
			// The drawing makes the same room: src/drawing.css.
			const { dataset } = document.documentElement;
			if (this.#isPanelOpen()) dataset.tool = 'panel';
			else if (this.#isStripOpen()) dataset.tool = 'years';
			else delete dataset.tool;
		});
		$effect(() => {
			const drawn = map();
			if (!drawn) return;
			drawn.covered = this.covered;
			const animate = !posed && !this.#poses();
			posed = this.#poses();
			untrack(() => frame(drawn, { animate }));
		});
	}
}
