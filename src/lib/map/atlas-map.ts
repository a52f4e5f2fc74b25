import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import type { Camera } from '$lib/core/camera.ts';
import { boundsOf, maxZoomFor } from '$lib/core/framing.ts';
import { lngLatOf, type LngLat } from '$lib/core/lng-lat.ts';
import type { Measurement } from '$lib/core/measure.ts';
import type { Mark } from '$lib/core/marks.ts';
import { gather, ringZoom, ringZoomAfter, type Rings } from '$lib/core/rings.ts';
import type { Language, Projection, BorderScene } from '$lib/core/scene.ts';
import { layers } from '$lib/layers/index.ts';
import { measuredFeatures } from '$lib/layers/measure.ts';
import type { MapLayer } from '$lib/layers/layer.ts';
import type { MapState } from '$lib/layers/map-state.ts';
import { styleLayerIds } from '$lib/layers/style.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { drawIcon, pixelRatio } from './icons.ts';
import { cameraOf, isInside, paddingOf, type CameraTarget, type Covered } from './camera-target.ts';
import { watchLongPress } from './long-press.ts';
import { MapPicture } from './map-picture.ts';
import { nameAt, pickAt } from './pick.ts';
import { keyboardTargetsIn, type KeyboardTarget } from './keyboard-targets.ts';
import type { Handlers } from './handlers.ts';
import { watchRest, watchSource } from './watch-parts.ts';

const catalogue: readonly MapLayer[] = layers;

/** The one map of the site. Everything that changes at run time changes through these methods. */
export class AtlasMap {
	#map: MapLibreMap;
	#palette: Palette;
	#handlers: Handlers;
	/** A move that the page asked for is in progress. */
	#framing = false;
	#covered: Covered = { left: 0 };
	#names: FeatureCollection<Point> = { type: 'FeatureCollection', features: [] };
	/** The rings at a zoom, and the one that they are drawn for. */
	#rings: ((zoom: number) => Rings) | undefined;
	#ringZoom: number | undefined;
	/** The zoom at which the map began, in place of a drawing. */
	readonly firstZoom: number;
	/** The zoom of the rings in that. */
	#drawnRings: number | undefined;
	/** The marks and rings that are drawn now, in view or not. */
	rings: Rings['features'] = [];
	/** Where the pins of the page's subject stand, `[lng, lat]`. */
	pins: LngLat[] = [];
	/** Receives clicks, `[lng, lat]`, instead of the features under them. */
	capture: ((at: [number, number]) => void) | undefined;

	/** Asks once more for a source that has failed. */
	readonly reload: (id: string) => void;

	constructor(
		map: MapLibreMap,
		palette: Palette,
		handlers: Handlers,
		reload: (id: string) => void,
		drawnRings: number | undefined
	) {
		this.reload = reload;
		this.firstZoom = map.getZoom();
		this.#drawnRings = drawnRings;
		this.#map = map;
		this.#palette = palette;
		this.#handlers = handlers;
		map.setMissingStyleImageResolver((id) => this.#addIcon(id));
		map.on('moveend', () => {
			if (this.#framing) this.#framing = false;
			else handlers.onMove(cameraOf(map));
		});
		map.on('mousemove', (event) => this.#hover(event));
		map.on('mouseout', () => this.#leave());
		map.on('move', () => this.#tellView());
		map.on('zoom', () => this.#drawRings());
		map.on('resize', () => {
			// A map at rest ends its resizing with a `moveend`, which is no move of the reader's.
			const endsWithMove = !map.isMoving();
			handlers.onResize();
			if (endsWithMove) this.#framing = true;
			this.#tellView();
		});
		map.on('contextmenu', ({ lngLat }) => handlers.onContextMenu(lngLat.wrap().toArray()));
		watchLongPress(map, handlers.onContextMenu);
		map.on('movestart', () => handlers.onHover(undefined));
		map.on('click', ({ lngLat }) => {
			const at = lngLat.wrap().toArray();
			if (this.capture) this.capture(at);
			else this.#click(lngLat.toArray());
		});
		this.#tellView();
		// For CSS and tests: whether everything is drawn.
		const { dataset } = map.getContainer();
		map.on('render', () => (dataset.map = 'drawing'));
		map.on('idle', () => (dataset.map = 'drawn'));
		watchRest(map, handlers.onIdle);
		watchSource(map, 'marks', () => {
			if (this.#rings) handlers.report('came', 'marks');
		});
	}

	get camera(): Camera {
		return cameraOf(this.#map);
	}

	/** How much of the map something lies over. */
	set covered(covered: Covered) {
		this.#covered = covered;
	}

	/** Moves to a camera or a frame; without animation when `animate` is false or the reader prefers reduced motion. */
	moveTo(target: CameraTarget, { animate }: { animate: boolean }): void {
		const options = { animate, essential: false };
		// A move in progress is ended first: its `moveend` must not be taken for the end of this one.
		this.#map.stop();
		this.#framing = true;
		if ('camera' in target) this.#map.easeTo({ ...target.camera, ...options });
		else
			this.#map.fitBounds(boundsOf(target.frame), {
				...options,
				padding: paddingOf(this.#map.getContainer(), this.#covered),
				maxZoom: maxZoomFor(target.frame),
				bearing: 0,
				pitch: 0,
				linear: false
			});
		if (!this.#map.isMoving()) this.#framing = false;
	}

	/** Where a point, `[lng, lat]`, is on the map, in px. */
	project(at: [number, number]): { x: number; y: number } {
		const { x, y } = this.#map.project(at);
		return { x, y };
	}

	/** Centres a point that lies within the padding or outside the view; otherwise the map stays. */
	reveal(at: [number, number]): void {
		const isClear = isInside(this.#map.project(at), this.#map.getContainer(), this.#covered);
		if (!isClear) this.#map.easeTo({ center: at });
	}

	zoomBy(steps: number): void {
		this.#map.easeTo({ zoom: this.#map.getZoom() + steps });
	}

	/** Pans by parts of the map's size: `[0.5, 0]` is half its width to the right. */
	panBy([across, down]: [number, number]): void {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		this.#map.panBy([across * clientWidth, down * clientHeight]);
	}

	/** North up, seen from straight above. */
	faceNorth(): void {
		this.#map.easeTo({ bearing: 0, pitch: 0 });
	}

	/** What the keyboard can reach, from left to right. */
	keyboardTargets(): KeyboardTarget[] {
		return keyboardTargetsIn(this.#map);
	}

	/** Does what a click on a target does. */
	openTarget({ hit, at }: KeyboardTarget): void {
		if (hit) this.#handlers.onPick({ type: 'one', hit, at });
		else this.#click(at);
	}

	#click(at: [number, number]): void {
		const pick = pickAt(this.#map, this.#map.project(at));
		if (pick?.type === 'zoom') this.#map.easeTo({ center: pick.center, zoom: pick.zoom + 0.2 });
		else if (pick) this.#handlers.onPick(pick);
	}

	setPalette(palette: Palette): void {
		this.#palette = palette;
		for (const [token, value] of Object.entries(palette))
			this.#map.setGlobalStateProperty(token, value);
		for (const id of this.#map.listImages()) {
			const image = drawIcon(id, palette);
			if (image) this.#map.updateImage(id, image);
		}
	}

	/** Shows these optional layers, with those that follow them, and hides all other optional ones. */
	show(ids: ReadonlySet<string>): void {
		for (const layer of catalogue) {
			if (!layer.optional && !layer.follows) continue;
			const visibility = ids.has(layer.follows ?? layer.id) ? 'visible' : 'none';
			for (const part of styleLayerIds(layer))
				this.#map.setLayoutProperty(part, 'visibility', visibility);
		}
	}

	/** Draws these marks and no others, in rings where they are too close together. */
	setMarks(marks: readonly Mark[]): void {
		this.#rings = gather(marks);
		this.#ringZoom = undefined;
		this.#drawRings();
	}

	/** Keeps what the engine letters off names that stand over it. */
	keepOff(names: FeatureCollection<Point>): void {
		this.#names = names;
		this.#data('room')?.setData(names);
	}

	/** What the map shows now, for a picture of it. */
	get picture(): MapPicture {
		return new MapPicture(this.#map, this.#palette, this.#names);
	}

	/** Draws the pins and outlines of the page's subject, and names the places that it names first. */
	select(points: FeatureCollection<Point>, places: string[], named: string[]): void {
		this.pins = points.features.map(({ geometry }) => lngLatOf(geometry.coordinates));
		this.#data('selection')?.setData(points);
		this.#setState('selected-areas', places);
		this.#setState('named-places', named);
	}

	/** Draws the borders of a year and a viewpoint. */
	setScene({ lines, holders, claims, promised }: BorderScene): void {
		this.#setState('border-lines', lines);
		this.#setState('holders', holders);
		this.#setState('claims', claims);
		this.#setState('promised', promised);
	}

	/** Sets the language of the names. */
	setNames(language: Language): void {
		this.#setState('names', language);
	}

	/** Draws a measured distance, or removes it. */
	setMeasure(measured: Measurement | undefined): void {
		this.#data('measure')?.setData(measuredFeatures(measured));
	}

	/** Draws the route of a chain, or removes it. */
	setRoute(features: FeatureCollection | undefined): void {
		const source = this.#data('route');
		source?.setData(features ?? { type: 'FeatureCollection', features: [] });
	}

	setProjection(type: Projection): void {
		if (this.#map.getProjection()?.type !== type) this.#map.setProjection({ type });
	}

	/** A source that the page fills; undefined on a map whose drawing surface is lost. */
	#data(id: string): GeoJSONSource | undefined {
		return this.#map.style ? this.#map.getSource<GeoJSONSource>(id) : undefined;
	}

	#setState<K extends keyof MapState>(name: K, value: MapState[K]): void {
		this.#map.setGlobalStateProperty(name, value);
	}

	/** The rings change with every whole zoom, as with the marks; where the map began they are those of the drawing. */
	#drawRings(): void {
		const at = this.#map.getZoom();
		const isFirst = Math.abs(at - this.firstZoom) < 0.01;
		const zoom = isFirst ? ringZoomAfter(this.#drawnRings, at) : ringZoom(at);
		if (!this.#rings || zoom === this.#ringZoom) return;
		this.#ringZoom = zoom;
		const rings = this.#rings(zoom);
		this.rings = rings.features;
		void this.#data('marks')?.setData(rings);
	}

	#addIcon(id: string): void {
		const image = drawIcon(id, this.#palette);
		if (image && !this.#map.hasImage(id)) this.#map.addImage(id, image, { pixelRatio });
	}

	#tellView(): void {
		const [[west, south], [east, north]] = this.#map.getBounds().toArray();
		this.#handlers.onViewChange([west, south, east, north], this.camera);
	}

	#hover({ point, lngLat }: MapMouseEvent): void {
		this.#handlers.onPointer(lngLat.wrap().toArray());
		if (this.#map.isMoving()) return;
		const hover = nameAt(this.#map, point);
		this.#map.getCanvas().style.cursor = hover ? 'pointer' : '';
		this.#setState('hovered-area', hover?.area ?? '');
		this.#handlers.onHover(hover && { name: hover.name, ...point });
	}

	#leave(): void {
		this.#handlers.onPointer(undefined);
		this.#setState('hovered-area', '');
		this.#handlers.onHover(undefined);
	}
}
