// The engine and all that it needs are imported by name: the browser asks for them in one step.
import { addProtocol, GPUInitializationError, Map, ScaleControl, setWorkerUrl } from 'maplibre-gl';
// As a script: one file fewer that can fail by itself.
import rules from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { trustWorker } from '$lib/core/trusted-types.ts';
import { boundsOf, maxZoomFor } from '$lib/core/framing.ts';
import { composeStyle } from '$lib/layers/style.ts';
import { loadTile } from './archives.ts';
import { AtlasMap } from './atlas-map.ts';
import type { Handlers } from './handlers.ts';
import { paddingOf, type Look } from './camera-target.ts';
import { readPalette } from './palette.ts';
import { sayMiles } from './say-miles.ts';
import { watchParts } from './watch-parts.ts';
import { workerUrl } from './worker.ts';
import { m } from '$lib/paraglide/messages.js';

/** The map could not be made, for want of this. `surface`: this browser gives none. */
class MapFailure extends Error {
	readonly part: 'program' | 'surface';

	constructor(part: MapFailure['part'], cause: unknown) {
		// eslint-disable-next-line house/no-words -- for developers
		super(`the map lacks its ${part}`, { cause });
		this.part = part;
	}
}

/** What the engine says, of what is used here. */
const words = {
	'Map.Title': m.map_engine_title(),
	'ScaleControl.Meters': m.map_engine_metres(),
	'ScaleControl.Kilometers': m.map_engine_kilometres(),
	// Only the number: see `sayMiles`.
	'ScaleControl.NauticalMiles': '',
	'CooperativeGesturesHandler.WindowsHelpText': m.map_engine_scroll(),
	'CooperativeGesturesHandler.MacHelpText': m.map_engine_scroll_mac(),
	'CooperativeGesturesHandler.MobileHelpText': m.map_engine_fingers()
};

const delay = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Resolves when the page's font is loaded, which the numbers of clusters are drawn with, or after 3 s. Without it they are
 * drawn with another.
 */
function fontsOrTimeout(): Promise<unknown> {
	const faces = ['400', '600'].map((weight) =>
		document.fonts.load(`${weight} 16px 'IBM Plex Sans'`)
	);
	return Promise.race([Promise.allSettled(faces), delay(3000)]);
}

let sheet: CSSStyleSheet | undefined;

/** Puts MapLibre's style rules on the page, once. */
function adopt(rules: string): void {
	if (sheet) return;
	sheet = new CSSStyleSheet();
	sheet.replaceSync(rules);
	document.adoptedStyleSheets.push(sheet);
}

function remove(map: { remove(): void }): void {
	try {
		map.remove();
	} catch (error) {
		console.warn('map:', error);
	}
}

/**
 * Creates the map inside an element, and its scales inside another. `look`: where it begins. Rejects with a
 * `MapFailure`, or when it is no longer `wanted`; the map goes when that ends later.
 */
export async function createMap(
	{ container, scales }: { container: HTMLElement; scales: HTMLElement },
	look: () => Look,
	handlers: Handlers,
	wanted: AbortSignal
): Promise<AtlasMap> {
	handlers.report('came', 'program');
	adopt(rules);
	await fontsOrTimeout();
	wanted.throwIfAborted();
	trustWorker(workerUrl);
	setWorkerUrl(workerUrl);
	addProtocol('chart', loadTile);
	const palette = readPalette();
	const { target, covered, drawnRings } = look();
	const make = () =>
		new Map({
			container,
			style: composeStyle(palette),
			...('camera' in target
				? target.camera
				: {
						bounds: boundsOf(target.frame),
						fitBoundsOptions: {
							padding: paddingOf(container, covered),
							maxZoom: maxZoomFor(target.frame)
						}
					}),
			maxZoom: 14,
			hash: false,
			attributionControl: false,
			// One finger scrolls the page on a touch screen; a mouse wheel over the map zooms it.
			cooperativeGestures: matchMedia('(pointer: coarse)').matches,
			fadeDuration: 0,
			locale: words
		});
	let map: Map;
	handlers.report('asked', 'surface');
	try {
		map = make();
	} catch (error) {
		const isRefused = error instanceof GPUInitializationError;
		throw new MapFailure(isRefused ? 'surface' : 'program', error);
	}
	handlers.report('came', 'surface');
	// Not within an event of its own. What lost its surface may not go quietly.
	wanted.addEventListener('abort', () => setTimeout(() => remove(map)), { once: true });
	// Beside the map, where they cover nothing of it.
	const maxWidth = Math.min(90, container.clientWidth / 4);
	const [metric, nautical] = (['metric', 'nautical'] as const).map((unit) =>
		new ScaleControl({ unit, maxWidth }).onAdd(map)
	) as [HTMLElement, HTMLElement];
	sayMiles(nautical);
	// The scale itself was written anew just before.
	map.on('move', () => sayMiles(nautical));
	map.on('projectiontransition', () => sayMiles(nautical));
	scales.replaceChildren(metric, nautical);
	const reload = watchParts(map, workerUrl, handlers.report);
	// `load` may never come when a source fails, and nothing here needs it: the style itself is enough.
	await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
	return new AtlasMap(map, palette, handlers, reload, drawnRings);
}
