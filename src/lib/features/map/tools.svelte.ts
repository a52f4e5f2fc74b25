import type { Camera } from '$lib/core/camera.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';

export type Tool = 'time' | 'filters' | 'seen' | 'layers' | 'borders' | 'measure' | 'share';

/** The panels that stand over the map, at most one at a time, and what they do to the view. */
export class Tools {
	open = $state<Tool | undefined>();
	/** Where the map looked before the open panel took room from it: a link is to what was seen. */
	seen = $state.raw<Camera>();
	#view: ViewState;
	#camera: () => Camera | undefined;

	constructor(view: ViewState, camera: () => Camera | undefined) {
		this.#view = view;
		this.#camera = camera;
	}

	/** Opens the panel that a link is about. */
	openFor(tellsBorders: boolean): void {
		const { measure, year, view } = this.#view.view;
		if (measure.length > 0) this.open = 'measure';
		else if (tellsBorders || year !== undefined || view !== 'neutral') this.open = 'borders';
	}

	/** Opens a panel in place of another, whose year or distance stays on the map; or closes it where it is open. */
	toggle(tool: Tool, thisYear: number): void {
		if (this.open === tool) return this.close();
		if (!this.open) this.seen = this.#camera();
		this.open = tool;
		if (tool !== 'borders') return;
		const { layers, year } = this.#view.view;
		// The panel explains the borders: they have to be drawn.
		if (!layers.includes('borders')) this.#view.update({ layers: [...layers, 'borders'] });
		if (year === undefined) this.#view.update({ year: thisYear });
	}

	/** Closes the open panel, and takes its year or distance off the map. */
	close(): void {
		if (this.open === 'borders') this.#view.update({ year: undefined });
		if (this.open === 'measure') this.#view.update({ measure: [] });
		this.open = undefined;
	}
}
