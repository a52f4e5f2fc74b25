import { loadBorders } from '$lib/data/borders/borders.ts';
import { loadMarks, type Marks } from '$lib/data/map/marks.ts';
import type { BorderView } from '$lib/data/atlas/types.ts';
import type { AtlasMap, Handlers } from '$lib/map/atlas-map.ts';
import type { CameraTarget, Covered } from '$lib/map/camera-target.ts';

/** How long the drawing of the first paint may stand in for a map that cannot finish, in ms. */
const patience = 6000;

interface Start {
	container: HTMLElement;
	/** Where the scales of the map are put. */
	scales: HTMLElement;
	/** Where to look when the engine begins, and how much of the map is covered. */
	look: () => { target: CameraTarget; covered: Covered };
	handlers: Omit<Handlers, 'onProblem' | 'onRecovered'>;
}

/**
 * The live map and its data, loaded on demand: `start` may be called any number of times. Until the map is drawn,
 * and where it cannot be, the drawing of the first paint stays in its place.
 */
export class Engine {
	map = $state.raw<AtlasMap>();
	marks = $state.raw<Marks>();
	borders = $state.raw<readonly BorderView[]>();
	/** The map is drawn: it has taken the place of the drawing. */
	isDrawn = $state(false);
	problem = $state<string>();
	#starting: Promise<void> | undefined;
	#gone = false;

	start(start: Start): Promise<void> {
		return (this.#starting ??= this.#begin(start));
	}

	remove(): void {
		this.#gone = true;
		this.map?.remove();
	}

	async #begin({ look, handlers, ...elements }: Start): Promise<void> {
		const report = (sentence: string) => (error: unknown) => {
			console.warn('map:', error);
			this.problem = sentence;
		};
		loadBorders().then(
			(loaded) => (this.borders = loaded),
			report('The borders could not be loaded. Their story is in the text at /borders/.')
		);
		loadMarks().then(
			(loaded) => (this.marks = loaded),
			report('The marks of the map could not be loaded. The text of the page is complete.')
		);
		try {
			const { createMap } = await import('$lib/map/create.ts');
			const map = await createMap(elements, look(), {
				...handlers,
				onIdle: () => {
					this.isDrawn = true;
					handlers.onIdle();
				},
				onProblem: (sentence) => (this.problem = sentence),
				onRecovered: () => (this.problem = undefined)
			});
			if (this.#gone) return map.remove();
			this.map = map;
			setTimeout(() => (this.isDrawn = true), patience);
		} catch (error) {
			report(
				'This browser cannot draw the map (it needs WebGL 2): this is a drawing of it. Everything is in the text of the pages.'
			)(error);
			delete document.documentElement.dataset.filtered;
			// From here on links load whole pages, each with its own drawing.
			document.body.dataset.sveltekitReload = '';
		}
	}
}
