import type { Camera } from '$lib/core/camera.ts';
import type { PickResult } from './pick.ts';
import type { Report } from './watch-parts.ts';

/** Who hears what the map does, and what the reader does on it. */
export interface Handlers {
	/** The reader moved the map; not called for moves that the page asked for. */
	onMove(camera: Camera): void;
	onPick(pick: PickResult): void;
	/** The box that the map shows, `[west, south, east, north]`, and the bearing of its top, whenever it moves. */
	onViewChange(view: [number, number, number, number], camera: Camera): void;
	/** The map rests: everything is loaded and drawn, or what there is where something hangs. */
	onIdle(): void;
	/** Where the pointer is; undefined when it has left. */
	onPointer(at: [number, number] | undefined): void;
	/** A long press, or the right button. */
	onContextMenu(at: [number, number]): void;
	onHover(hover: { name: string; x: number; y: number } | undefined): void;
	/** The size of the map in px changed. */
	onResize(): void;
	/** A part of the map was asked for, has come or has failed. */
	report: Report;
}
