import type { GeoJSONSource, Map as MapLibreMap, RasterTileSource } from 'maplibre-gl';
import { archives, files } from '$lib/layers/style.ts';
import { checkWorker } from './check-worker.ts';

/** What is heard of a part of the map: its program, its surface, or a source by its id. */
export type Report = (what: 'asked' | 'came' | 'failed', part: string) => void;

/** How long the rest may take once something is there, in ms: what hangs keeps the map from ever being idle. */
const settling = 1500;

const isAbort = ({ name = '', message }: { name?: string; message: string }) =>
	/abort/i.test(name + message);

type TileId = { z: number; x: number; y: number };

/**
 * Reports how the sources with data on the host fare, and worker and surface of a map. Gives what asks once more for a
 * source that has failed.
 */
export function watchParts(
	map: MapLibreMap,
	workerUrl: string,
	report: Report
): (id: string) => void {
	const failed = new Map<string, TileId[]>();
	report('asked', 'worker');
	const endCheck = checkWorker(workerUrl, () => report('failed', 'worker'));
	map.on('remove', endCheck);
	map.on('sourcedata', function answered({ source, isSourceLoaded }) {
		// Only pictures do without it.
		if (source.type === 'raster' || !isSourceLoaded) return;
		map.off('sourcedata', answered);
		endCheck();
		report('came', 'worker');
	});
	for (const id of [...Object.keys(archives), ...Object.keys(files)]) {
		report('asked', id);
		watchSource(map, id, () => report('came', id));
	}
	map.on('error', (event) => {
		if (isAbort(event.error)) return;
		console.warn('map:', event.error.message);
		const id = 'sourceId' in event ? String(event.sourceId) : undefined;
		if (id === undefined) return;
		if ('tile' in event) failed.set(id, [...(failed.get(id) ?? []), idOf(event.tile)]);
		report('failed', id);
		// What there is would else not be drawn.
		map.triggerRepaint();
	});
	map.on('webglcontextlost', () => report('failed', 'surface'));
	return (id) => {
		report('asked', id);
		const file = files[id];
		if (file) return void map.getSource<GeoJSONSource>(id)?.setData(file);
		const source = map.getSource<RasterTileSource>(id);
		// A picture that is refreshed would be drawn before it has come: all of them are asked for.
		if (source?.type === 'raster') source.setTiles(source.tiles);
		else map.refreshTiles(id, failed.get(id) ?? []);
		failed.delete(id);
	};
}

/** Which tile of the archive it is. */
const idOf = (tile: unknown): TileId =>
	(tile as { tileID: { canonical: TileId } }).tileID.canonical;

/** Calls each time that a source has come and is drawn. */
export function watchSource(map: MapLibreMap, id: string, onhere: () => void): void {
	let isWaiting = false;
	map.on('sourcedata', (event) => {
		// Only a piece that has come says that a source is there: before it is asked for it lacks nothing.
		const isPiece = 'tile' in event && event.tile !== undefined;
		if (event.sourceId !== id || !isPiece || isWaiting || !map.isSourceLoaded(id)) return;
		isWaiting = true;
		whenDrawn(map, () => {
			isWaiting = false;
			if (map.getSource(id) && map.isSourceLoaded(id)) onhere();
		});
	});
}

/** Calls when all is drawn, or what there is where something hangs. */
function whenDrawn(map: MapLibreMap, then: () => void): void {
	const done = () => {
		clearTimeout(timer);
		map.off('idle', done);
		map.off('remove', drop);
		then();
	};
	const drop = () => clearTimeout(timer);
	const timer = setTimeout(done, settling);
	map.on('idle', done);
	map.on('remove', drop);
}

/** Calls each time that the map has come to rest, or shows what there is where something hangs. */
export function watchRest(map: MapLibreMap, onrest: () => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	map.on('idle', () => {
		stop();
		onrest();
	});
	map.on('moveend', () => {
		stop();
		timer = setTimeout(onrest, settling);
	});
	map.on('remove', stop);
}
