import { getContext, setContext, tick } from 'svelte';
import { Viewport } from '$lib/features/marks/viewport.svelte.ts';
import type { AtlasMap } from '$lib/map/atlas-map.ts';
import type { MapPicture } from '$lib/map/map-picture.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';
import { Engine } from './engine.svelte.ts';
import { Tools } from './tools.svelte.ts';

/** The one map, what it shows and what is opened beside it: for the map itself and for its tools, which stand elsewhere. */
export class MapControls {
	readonly engine = new Engine();
	readonly viewport = new Viewport();
	readonly tools: Tools;
	/** A picture of the map is taken: it stands as if no panel lay over it. */
	poses = $state(false);
	/** Fetches the live map if it is not there. */
	start: () => Promise<void> = () => Promise.resolve();

	#view: ViewState;

	constructor(view: ViewState) {
		this.#view = view;
		this.tools = new Tools(view, () => this.engine.map?.camera);
	}

	/** Does something with the map as it stands without a panel over it, at rest; `isFlat`: from straight above, as no globe. */
	async pose<T>(
		map: AtlasMap,
		act: (picture: MapPicture) => Promise<T>,
		{ isFlat = false } = {}
	): Promise<T> {
		const { camera } = map;
		const { projection } = this.#view.view;
		const isToFlatten = isFlat && (camera.pitch !== 0 || projection !== 'mercator');
		this.poses = true;
		try {
			if (isToFlatten) {
				map.setProjection('mercator');
				map.moveTo({ camera: { ...camera, pitch: 0 } }, { animate: false });
			}
			// What is free changes the camera, and that the names over the map, which those of the engine keep off.
			for (let round = 0; round < 2; round++) {
				await tick();
				await map.picture.rested();
			}
			await tick();
			return await act(map.picture);
		} finally {
			this.poses = false;
			if (isToFlatten) {
				map.setProjection(projection);
				map.moveTo({ camera }, { animate: false });
			}
		}
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
