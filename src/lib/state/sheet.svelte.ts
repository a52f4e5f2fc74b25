import { getContext, setContext } from 'svelte';

/** How far the text covers the map on a narrow screen, least first. */
export const stops = ['low', 'middle', 'high'] as const;
export type Stop = (typeof stops)[number];

/** The sheet of text that lies over the map on a narrow screen. app.css says where its stops are. */
export class Sheet {
	stop = $state<Stop>('middle');

	get isLowest(): boolean {
		return this.stop === 'low';
	}

	get isHighest(): boolean {
		return this.stop === 'high';
	}

	to(stop: Stop): void {
		this.stop = stop;
		const { dataset } = document.documentElement;
		if (stop === 'middle') delete dataset.sheet;
		else dataset.sheet = stop;
	}

	/** One stop up (1) or down (-1). */
	step(by: 1 | -1): void {
		this.to(stops[stops.indexOf(this.stop) + by] ?? this.stop);
	}

	/** Makes sure that the map is seen: the text goes down and back to its beginning. */
	showMap(): void {
		if (this.isHighest) this.to('middle');
		scrollTo({ top: 0 });
	}
}

const context = Symbol('sheet');
export const setSheet = () => setContext(context, new Sheet());
export const getSheet = () => getContext<Sheet>(context);
