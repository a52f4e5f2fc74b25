import { getContext, setContext } from 'svelte';
import { Viewport } from '$lib/features/marks/viewport.svelte.ts';
import type { AtlasMap } from '$lib/map/atlas-map.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';
import { Engine } from './engine.svelte.ts';
import { Tools } from './tools.svelte.ts';

/** The one map, what it shows and what is opened beside it: for the map itself and for its tools, which stand elsewhere. */
export class MapControls {
	readonly engine = new Engine();
	readonly viewport = new Viewport();
	readonly tools: Tools;
	/** Fetches the live map if it is not there. */
	start: () => Promise<void> = () => Promise.resolve();

	constructor(view: ViewState) {
		this.tools = new Tools(view, () => this.engine.map?.camera);
	}

	/** Does something with the map, which is fetched first if need be. */
	withMap(act: (map: AtlasMap) => void): void {
		void this.start().then(() => {
			if (this.engine.map) act(this.engine.map);
		});
	}
}

const context = Symbol('map controls');
export const setMapControls = (view: ViewState) => setContext(context, new MapControls(view));
export const getMapControls = () => getContext<MapControls>(context);
