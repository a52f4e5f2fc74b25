import type { Map as MapLibreMap } from 'maplibre-gl';
import { boundsOf, maxZoomFor } from '$lib/core/framing.ts';
import { composeStyle } from '$lib/layers/style.ts';
import { AtlasMap, type Handlers } from './atlas-map.ts';
import { paddingOf, type CameraTarget, type Covered } from './camera-target.ts';
import { readPalette } from './palette.ts';

const sourceNames: Record<string, string> = {
	base: 'the coastline',
	depth: 'the depths of the sea',
	relief: 'the relief',
	areas: 'the outlines of the places',
	borders: 'the borders',
	labels: 'the names of seas and towns',
	sites: 'the names of the places'
};

/** How long a source may take before the reader is told, in ms. */
const timeout = 10_000;

const delay = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Resolves when the page's font is loaded, which the numbers of clusters are drawn with, or after 3 s without it. */
function fontsOrTimeout(): Promise<unknown> {
	const faces = ['400', '600'].map((weight) =>
		document.fonts.load(`${weight} 16px 'IBM Plex Sans'`)
	);
	return Promise.race([Promise.all(faces), delay(3000)]);
}

/** Reports a source that has neither loaded nor failed in time, and its recovery when it loads. */
async function watchSources(
	map: MapLibreMap,
	failed: ReadonlySet<string>,
	{ onProblem, onRecovered }: Handlers
): Promise<void> {
	await delay(timeout);
	const late = () =>
		Object.keys(sourceNames).find((id) => !failed.has(id) && !map.isSourceLoaded(id));
	const first = late();
	if (!first) return;
	onProblem(`The map still waits for ${sourceNames[first]}. The text of the page is complete.`);
	const check = () => {
		if (late()) return;
		map.off('sourcedata', check);
		onRecovered();
	};
	map.on('sourcedata', check);
}

/** Creates the map inside an element, and its scales inside another. Rejects when this browser cannot draw it. */
export async function createMap(
	{ container, scales }: { container: HTMLElement; scales: HTMLElement },
	{ target, covered }: { target: CameraTarget; covered: Covered },
	handlers: Handlers
): Promise<AtlasMap> {
	const [{ Map, ScaleControl, addProtocol, setWorkerUrl }, { default: workerUrl }, { loadTile }] =
		await Promise.all([
			import('maplibre-gl'),
			import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
			import('./archives.ts'),
			import('maplibre-gl/dist/maplibre-gl.css'),
			fontsOrTimeout()
		]);
	setWorkerUrl(workerUrl);
	addProtocol('chart', loadTile);
	const palette = readPalette();
	const map = new Map({
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
		locale: { 'Map.Title': 'Drawn map: arrow keys move it, plus and minus zoom it' }
	});
	// Beside the map, where they cover nothing of it.
	scales.replaceChildren(
		...(['metric', 'nautical'] as const).map((unit) =>
			new ScaleControl({ unit, maxWidth: 90 }).onAdd(map)
		)
	);
	const failed = new Set<string>();
	map.on('error', (event) => {
		const source = 'sourceId' in event ? String(event.sourceId) : '';
		failed.add(source);
		console.warn('map:', event.error?.message ?? event);
		handlers.onProblem(
			`The map could not load ${sourceNames[source] ?? 'a part of itself'}. The text of the page is complete.`
		);
		map.triggerRepaint();
	});
	// `load` may never come when a source fails, and nothing here needs it: the style itself is enough.
	await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
	void watchSources(map, failed, handlers);
	return new AtlasMap(map, palette, handlers);
}
