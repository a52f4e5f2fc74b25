import type { Camera } from '$lib/core/camera.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';

export type Tool = 'time' | 'filters' | 'seen' | 'layers' | 'borders' | 'measure' | 'share';

/** The panels that stand over the map or the text, and the strip of the borders: at most one at a time, and what they do to the view. */
export class Tools {
	open = $state<Tool | undefined>();
	/** The open tool has a panel; the years of the borders have a strip of their own beside the map. */
	get isPanel(): boolean {
		return this.open !== undefined && this.open !== 'borders';
	}
	/** Where the map looked before the open panel took room from it: a link is to what was seen. */
	seen = $state.raw<Camera>();
	#view: ViewState;
	#camera: () => Camera | undefined;

	constructor(view: ViewState, camera: () => Camera | undefined) {
		this.#view = view;
		this.#camera = camera;
	}

	/** Opens what a link is about, where it hides no text: a panel in a wide window, the strip of the borders in most. */
	openFor(tellsBorders: boolean, room: { isWide: boolean; hasStrip: boolean }): void {
		const { measure, year, view } = this.#view.view;
		if (measure.length > 0 && room.isWide) this.open = 'measure';
		else if (!room.hasStrip) return;
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
