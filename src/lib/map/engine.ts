import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import type { Camera } from '$lib/core/camera.ts';
import { layers } from '$lib/layers/index.ts';
import { composeStyle, partsOf } from '$lib/layers/style.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { drawIcon, pixelRatio } from './icons.ts';
import { readPalette } from './palette.ts';
import { nameAt, pickAt, type Pick } from './pick.ts';

/** `[west, south, east, north]`; west is greater than east where the box crosses 180°. */
export type Frame = [number, number, number, number];

/** Where the map looks: an exact camera, or a box that it has to hold. */
export type Look = { camera: Camera } | { frame: Frame };

export interface Handlers {
	/** The reader moved the map; not called for moves that the page asked for. */
	onMove(camera: Camera): void;
	onPick(pick: Pick): void;
	onHover(hover: { name: string; x: number; y: number } | undefined): void;
	/** Something failed: a sentence for the reader. */
	onProblem(sentence: string): void;
	/** What had failed works again. */
	onRecovered(): void;
}

/** No nearer than a city fills the map; a bare point is shown with the country round it. */
const nearest = 9;
const nearestPoint = 6.5;
const zoomFor = ([west, south, east, north]: Frame) =>
	Math.max(Math.abs(east - west), north - south) < 0.1 ? nearestPoint : nearest;
const margin = 48;
/** Room for the buttons on the right, the six places below, and, where there is some, a name at the edge. */
const paddingOf = (container: HTMLElement) => ({
	top: margin,
	left: margin,
	right: container.clientWidth > 700 ? 112 : 64,
	bottom: 84
});

const camera = (map: MapLibreMap): Camera => ({
	center: map.getCenter().toArray(),
	zoom: map.getZoom(),
	bearing: map.getBearing(),
	pitch: map.getPitch()
});

const bounds = ([west, south, east, north]: Frame): [[number, number], [number, number]] => [
	[west, south],
	[west > east ? east + 360 : east, north]
];

/** The one map of the site. Everything that changes at run time changes through these methods. */
export class AtlasMap {
	#map: MapLibreMap;
	#palette: Palette;
	#handlers: Handlers;
	/** A move that the page asked for is under way. */
	#framing = false;

	constructor(map: MapLibreMap, palette: Palette, handlers: Handlers) {
		this.#map = map;
		this.#palette = palette;
		this.#handlers = handlers;
		map.setMissingStyleImageResolver((id) => this.#addIcon(id));
		map.on('moveend', () => {
			if (this.#framing) this.#framing = false;
			else handlers.onMove(camera(map));
		});
		map.on('mousemove', (event) => this.#hover(event));
		map.on('mouseout', () => this.#leave());
		map.on('movestart', () => handlers.onHover(undefined));
		map.on('click', async ({ point }) => {
			const pick = await pickAt(map, point);
			if (pick?.type === 'zoom') map.easeTo({ center: pick.center, zoom: pick.zoom + 0.2 });
			else if (pick) handlers.onPick(pick);
		});
		this.#watchContext();
	}

	get camera(): Camera {
		return camera(this.#map);
	}

	/** Looks at a camera or a frame; at once when `animate` is false or motion is not wanted. */
	look(look: Look, { animate }: { animate: boolean }): void {
		const options = { animate, essential: false };
		this.#framing = true;
		if ('camera' in look) this.#map.easeTo({ ...look.camera, ...options });
		else
			this.#map.fitBounds(bounds(look.frame), {
				...options,
				padding: paddingOf(this.#map.getContainer()),
				maxZoom: zoomFor(look.frame),
				bearing: 0,
				pitch: 0,
				linear: false
			});
		if (!this.#map.isMoving()) this.#framing = false;
	}

	/** Brings a point into view when it is near or beyond the edge; otherwise the map stays. */
	reveal(at: [number, number]): void {
		const { x, y } = this.#map.project(at);
		const container = this.#map.getContainer();
		const { clientWidth: width, clientHeight: height } = container;
		const padding = paddingOf(container);
		const inside =
			x > padding.left &&
			y > padding.top &&
			x < width - padding.right &&
			y < height - padding.bottom;
		if (!inside) this.#map.easeTo({ center: at });
	}

	zoomBy(steps: number): void {
		this.#map.easeTo({ zoom: this.#map.getZoom() + steps });
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

	/** Draws these optional layers and no others. */
	show(ids: ReadonlySet<string>): void {
		for (const layer of layers)
			if (layer.optional)
				for (const part of partsOf(layer))
					this.#map.setLayoutProperty(part, 'visibility', ids.has(layer.id) ? 'visible' : 'none');
	}

	setMarks(marks: FeatureCollection<Point>): void {
		this.#map.getSource<GeoJSONSource>('marks')?.setData(marks);
	}

	/** Lifts out the marks and outlines what the page is about. */
	select(points: FeatureCollection<Point>, places: readonly string[]): void {
		this.#map.getSource<GeoJSONSource>('selection')?.setData(points);
		this.#map.setGlobalStateProperty('selected-areas', [...places]);
	}

	remove(): void {
		this.#map.remove();
	}

	#addIcon(id: string): void {
		const image = drawIcon(id, this.#palette);
		if (image && !this.#map.hasImage(id)) this.#map.addImage(id, image, { pixelRatio });
	}

	#hover({ point }: MapMouseEvent): void {
		if (this.#map.isMoving()) return;
		const hover = nameAt(this.#map, point);
		this.#map.getCanvas().style.cursor = hover ? 'pointer' : '';
		this.#map.setGlobalStateProperty('hovered-area', hover?.area ?? '');
		this.#handlers.onHover(hover && { name: hover.name, ...point });
	}

	#leave(): void {
		this.#map.setGlobalStateProperty('hovered-area', '');
		this.#handlers.onHover(undefined);
	}

	#watchContext(): void {
		const { onProblem, onRecovered } = this.#handlers;
		this.#map.on('webglcontextlost', () =>
			onProblem(
				'The map lost its drawing surface. It comes back by itself or when the page is loaded again.'
			)
		);
		this.#map.on('webglcontextrestored', () => onRecovered());
	}
}

const sourceNames: Record<string, string> = {
	land: 'the coastline',
	lakes: 'the lakes',
	areas: 'the outlines of the places',
	sites: 'the names of the places'
};

/**
 * Makes the map inside an element. Rejects with a sentence for the reader when this browser cannot draw it.
 */
export async function createMap(
	container: HTMLElement,
	look: Look,
	handlers: Handlers
): Promise<AtlasMap> {
	const [{ Map, setWorkerUrl }, { default: workerUrl }] = await Promise.all([
		import('maplibre-gl'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
		import('maplibre-gl/dist/maplibre-gl.css'),
		// Labels are drawn from the page's own fonts, which must be there first.
		document.fonts.load("400 16px 'IBM Plex Sans'"),
		document.fonts.load("600 16px 'IBM Plex Sans'")
	]);
	setWorkerUrl(workerUrl);
	const palette = readPalette();
	const map = new Map({
		container,
		style: composeStyle(palette),
		...('camera' in look
			? look.camera
			: {
					bounds: bounds(look.frame),
					fitBoundsOptions: { padding: paddingOf(container), maxZoom: zoomFor(look.frame) }
				}),
		maxZoom: 14,
		hash: false,
		attributionControl: false,
		// One finger scrolls the page on a touch screen; a mouse wheel over the map zooms it.
		cooperativeGestures: matchMedia('(pointer: coarse)').matches,
		fadeDuration: 0,
		locale: { 'Map.Title': 'Drawn map: arrow keys move it, plus and minus zoom it' }
	});
	map.on('error', (event) => {
		const source = (event as { sourceId?: string }).sourceId;
		console.warn('map:', event.error?.message ?? event);
		handlers.onProblem(
			`The map could not load ${sourceNames[source ?? ''] ?? 'a part of itself'}. The text of the page is complete.`
		);
		map.triggerRepaint();
	});
	// `load` may never come when a source fails, and nothing here needs it: the style itself is enough.
	await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
	return new AtlasMap(map, palette, handlers);
}
