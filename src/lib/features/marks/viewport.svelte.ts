import { idsIn, recordsIn, sayInView, type SeenRecord } from './in-view.ts';
import type { Camera } from '$lib/core/camera.ts';
import type { Marks } from '$lib/data/map/marks.ts';
import type { AtlasMap } from '$lib/map/atlas-map.ts';
import type { KeyboardTarget } from '$lib/map/keyboard-targets.ts';

/** What the map shows, and where the pointer is on it. */
export class Viewport {
	/** The box in view, `[west, south, east, north]`. */
	bounds = $state.raw<[number, number, number, number]>();
	/** Degrees clockwise from north. */
	bearing = $state(0);
	zoom = $state(0);
	/** `[lng, lat]` under the pointer. */
	pointer = $state.raw<[number, number]>();
	/** `[lng, lat]` held by a long press or the right button. */
	held = $state.raw<[number, number]>();
	hover = $state.raw<{ name: string; x: number; y: number }>();
	/** The records with a mark in view; undefined until the map has rested once. */
	records = $state.raw<readonly SeenRecord[]>();
	/** Their ids. */
	ids = $derived.by(() => this.records && idsIn(this.records));
	/** Where the keyboard can target. */
	targets = $state.raw<readonly KeyboardTarget[]>([]);
	/** What came into view when the reader last moved the map, in words. */
	news = $state('');
	#isToAnnounce = false;

	look(bounds: [number, number, number, number], { bearing, zoom }: Camera): void {
		this.bounds = bounds;
		this.bearing = bearing;
		this.zoom = zoom;
	}

	/** The reader moves the map: what is in view is announced once it rests. */
	announce(): void {
		this.#isToAnnounce = true;
	}

	/** The map rests and all is drawn. */
	rest(
		map: AtlasMap | undefined,
		marks: Marks | undefined,
		shown: ReadonlySet<string>,
		matching: ReadonlySet<string> | undefined
	): void {
		if (!map || !marks || !this.bounds) return;
		this.records = recordsIn(marks, this.bounds, shown, matching);
		this.targets = map.keyboardTargets();
		if (this.#isToAnnounce) this.news = sayInView(this.records);
		this.#isToAnnounce = false;
	}
}
