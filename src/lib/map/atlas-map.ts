import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import type { Camera } from '$lib/core/camera.ts';
import type { Language, Projection, Scene } from '$lib/core/scene.ts';
import { layers } from '$lib/layers/index.ts';
import { partsOf } from '$lib/layers/style.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { drawIcon, pixelRatio } from './icons.ts';
import { boundsOf, cameraOf, paddingOf, zoomFor, type Look } from './look.ts';
import { nameAt, pickAt, type Pick } from './pick.ts';

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
			else handlers.onMove(cameraOf(map));
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
		return cameraOf(this.#map);
	}

	/** Looks at a camera or a frame; at once when `animate` is false or motion is not wanted. */
	look(look: Look, { animate }: { animate: boolean }): void {
		const options = { animate, essential: false };
		// Ends a move under way first: its end must not be taken for that of this one.
		this.#map.stop();
		this.#framing = true;
		if ('camera' in look) this.#map.easeTo({ ...look.camera, ...options });
		else
			this.#map.fitBounds(boundsOf(look.frame), {
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

	/** Draws the borders of a year and a viewpoint. */
	setScene({ lines, holders, told }: Scene): void {
		this.#map.setGlobalStateProperty('border-lines', lines);
		this.#map.setGlobalStateProperty('holders', holders);
		this.#map.setGlobalStateProperty('told-of', told);
	}

	/** Letters the map in a language. */
	setNames(language: Language): void {
		this.#map.setGlobalStateProperty('names', language);
	}

	setProjection(type: Projection): void {
		if (this.#map.getProjection()?.type !== type) this.#map.setProjection({ type });
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
