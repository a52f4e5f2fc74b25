import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { Camera } from '$lib/core/camera.ts';
import type { Language } from '$lib/core/scene.ts';
import type { Palette } from '$lib/layers/tokens.ts';
import { cameraOf } from './camera-target.ts';

/** How long the map may take to draw all it has, in ms: what hangs is not in the picture. */
const patience = 10_000;

/** A feature as it is drawn; its paint and layout are those of its style layer, evaluated for it. */
export interface DrawnFeature {
	geometry: Geometry;
	properties: Record<string, unknown>;
	paint: Record<string, unknown>;
	layout: Record<string, unknown>;
}

/** What a style layer draws, in its order. */
export interface DrawnLayer {
	id: string;
	type: string;
	/** The zoom of the tiles that its features were cut by; undefined where they are whole. */
	cutAt: number | undefined;
	features: DrawnFeature[];
}

/** What the map shows, for a picture of it. */
export class MapPicture {
	#map: MapLibreMap;
	readonly palette: Palette;
	/** The names that stand over the map. */
	readonly names: FeatureCollection<Point>;

	constructor(map: MapLibreMap, palette: Palette, names: FeatureCollection<Point>) {
		this.#map = map;
		this.palette = palette;
		this.names = names;
	}

	/** Which of some style layers draw something that is in view. */
	inView(layers: readonly string[]): ReadonlySet<string> {
		const drawn = this.#map.queryRenderedFeatures({ layers: [...layers] });
		return new Set(drawn.map(({ layer }) => layer.id));
	}

	get camera(): Camera {
		return cameraOf(this.#map);
	}

	/** In px. */
	get size(): { width: number; height: number } {
		const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
		return { width, height };
	}

	/** The names of the six places in a language, by id, as far as they are loaded. */
	titlesIn(language: Language): Record<string, string> {
		if (!this.#map.style || !this.#map.getSource('sites')) return {};
		const sites = this.#map.querySourceFeatures('sites', { filter: ['get', 'primary'] });
		return Object.fromEntries(
			sites.map(({ properties }) => [String(properties.id), String(properties[language])])
		);
	}

	/** Where a point, `[lng, lat]`, is on the map, in px. */
	project(at: [number, number]): { x: number; y: number } {
		return this.#map.project(at);
	}

	/** How many metres the middle of the map is across, for each px. */
	get metresPerPx(): number {
		const { width, height } = this.size;
		const at = (x: number) => this.#map.unproject([width / 2 + x, height / 2]);
		return at(-40).distanceTo(at(40)) / 80;
	}

	/** Resolves when all is drawn, or after `patience` what there is. */
	rested(): Promise<void> {
		const map = this.#map;
		return new Promise((resolve) => {
			const done = () => {
				clearTimeout(timer);
				map.off('idle', done);
				map.off('remove', done);
				resolve();
			};
			const timer = setTimeout(done, patience);
			map.on('idle', done);
			map.on('remove', done);
			map.triggerRepaint();
		});
	}

	/** The pixels of the map, drawn anew with so many of them for each px of the page. */
	async pixels(ratio: number): Promise<HTMLCanvasElement> {
		const map = this.#map;
		const isOther = map.getPixelRatio() !== ratio;
		if (isOther) map.setPixelRatio(ratio);
		try {
			if (isOther) await this.rested();
			const { width, height } = this.size;
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [Math.round(width * ratio), Math.round(height * ratio)];
			// What was drawn can be read only until the browser shows it.
			map.redraw();
			canvas.getContext('2d')?.drawImage(map.getCanvas(), 0, 0, canvas.width, canvas.height);
			return canvas;
		} finally {
			// Back to that of the screen.
			if (isOther) map.setPixelRatio(null as unknown as number);
		}
	}

	/** What each style layer draws, bottom to top; pictures and grounds have no features. */
	async layers(): Promise<DrawnLayer[]> {
		const map = this.#map;
		const lines = await this.#wholeLines();
		// What stands over the map has its room in a source of its own. They come topmost first.
		const layers = map
			.getStyle()
			.layers.filter((layer) => !('source' in layer) || layer.source !== 'room');
		const all = map.queryRenderedFeatures({ layers: layers.map(({ id }) => id) }).toReversed();
		return layers.map(({ id, type }) => {
			const features = all.filter(({ layer }) => layer.id === id);
			const [first] = features;
			const source = first && map.getSource(first.source);
			const deepest = source && 'maxzoom' in source ? Number(source.maxzoom) : 0;
			const isCut = source?.type === 'vector';
			return {
				id,
				type,
				cutAt: isCut ? Math.min(deepest, Math.floor(map.getZoom())) : undefined,
				features: features.map(({ geometry, properties, layer }) => ({
					geometry: (first?.source === 'borders' && lines.get(properties.id)) || geometry,
					properties,
					paint: { ...layer.paint },
					layout: { ...layer.layout }
				}))
			};
		});
	}

	/** The lines of the borders as they are, by id: in tiles their dashes would begin anew. */
	async #wholeLines(): Promise<ReadonlyMap<unknown, Geometry>> {
		const data = await this.#map.getSource<GeoJSONSource>('borders')?.getData();
		const features: Feature[] = data?.type === 'FeatureCollection' ? data.features : [];
		return new Map(features.map(({ properties, geometry }) => [properties?.id, geometry]));
	}
}
