import type { ViewState } from '$lib/state/view.svelte.ts';

/** The panels that stand over the map, at most one at a time, and what they do to the view. */
export class Tools {
	open = $state<'borders' | 'measure' | undefined>();
	#view: ViewState;

	constructor(view: ViewState) {
		this.#view = view;
	}

	/** Opens what a link speaks of. */
	openFor(tellsBorders: boolean): void {
		const { measure, year, view } = this.#view.view;
		if (measure.length > 0) this.open = 'measure';
		else if (tellsBorders || year !== undefined || view !== 'neutral') this.open = 'borders';
	}

	toggleBorders(thisYear: number): void {
		if (this.open === 'borders') return this.closeBorders();
		this.open = 'borders';
		const { layers, year } = this.#view.view;
		// What the panel speaks of has to be seen.
		if (!layers.includes('borders')) this.#view.look({ layers: [...layers, 'borders'] });
		if (year === undefined) this.#view.look({ year: thisYear });
	}

	closeBorders(): void {
		this.open = undefined;
		this.#view.look({ year: undefined });
	}

	toggleMeasure(): void {
		if (this.open === 'measure') return this.closeMeasure();
		this.open = 'measure';
	}

	closeMeasure(): void {
		this.open = undefined;
		this.#view.look({ measure: [] });
	}
}
