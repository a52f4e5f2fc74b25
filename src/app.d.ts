// See https://svelte.dev/docs/kit/types#app
import type { Focus } from '$lib/data/map/focus.ts';
import type { BorderFrame } from '$lib/data/map/border-frames.ts';
import type { Scene } from '$lib/data/stories/scene.ts';
import type { PlaceView } from '$lib/features/place/place-view.ts';
import type { RecordView } from '$lib/features/record/record-view.ts';

declare global {
	namespace App {
		/** What the map, the cards and the notes around a page read from its data. */
		interface PageData {
			/** What the map shows of the page; the whole atlas where there is none. */
			focus?: Focus | undefined;
			/** What the map shows beside each step of a story, by its id. */
			scenes?: Record<string, Scene>;
			/** The page tells the story of the border. */
			tellsBorders?: boolean;
			/** Where the map looks for each year of the border. */
			borderFrames?: BorderFrame[];
			record?: RecordView;
			place?: PlaceView;
		}
		interface PageState {
			/** The page was opened on the map: Escape closes it. */
			fromMap?: boolean;
			/** Japan's map and Russia's map lie beside each other over the page. */
			sides?: boolean;
		}
	}
}

export {};
