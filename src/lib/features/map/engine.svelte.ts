import { loadBorders } from '$lib/data/borders/borders.ts';
import { loadMarks, type Marks } from '$lib/data/map/marks.ts';
import type { BorderView } from '$lib/data/atlas/types.ts';
import type { AtlasMap } from '$lib/map/atlas-map.ts';
import type { Handlers } from '$lib/map/handlers.ts';
import type { Look } from '$lib/map/camera-target.ts';
import { askForWorker } from '$lib/map/worker.ts';
import { freshScripts } from './fresh-scripts.ts';
import {
	dueParts,
	needsNewMap,
	newLife,
	nextLook,
	openParts,
	shownOf,
	step,
	type LifeEvent,
	type Part
} from './map-life.ts';

interface Start {
	container: HTMLElement;
	/** Where the scales of the map are put. */
	scales: HTMLElement;
	/** Where to look when the engine begins. */
	look: () => Look;
	handlers: Omit<Handlers, 'report'>;
}

/**
 * The live map and its data, loaded on demand: `start` may be called any number of times. Until the map stands, and
 * whenever it does not, the drawing has its place. What fails is asked for again; how that is shown says `map-life.ts`.
 */
export class Engine {
	map = $state.raw<AtlasMap>();
	marks = $state.raw<Marks>();
	borders = $state.raw<readonly BorderView[]>();
	#life = $state.raw(newLife);
	#now = $state(0);
	#dismissed = $state<string>();
	#shown = $derived(shownOf(this.#life, this.#now));
	#start: Start | undefined;
	#making: Promise<void> | undefined;
	#unwanted = new AbortController();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** The map is drawn: it has taken the place of the drawing. */
	get isDrawn(): boolean {
		return this.#shown.isMap;
	}
	get isOnItsWay(): boolean {
		return this.#shown.isOnItsWay;
	}
	/** There can be no map here: what needs one is not offered. */
	get isImpossible(): boolean {
		return this.#shown.isImpossible;
	}
	/** Why the map is not as it should be, unless the reader has read that. */
	get problem(): string | undefined {
		return this.#shown.sentence === this.#dismissed ? undefined : this.#shown.sentence;
	}
	get canTryAgain(): boolean {
		return this.#shown.canTryAgain;
	}

	/** Resolves when the map is there, or has failed. */
	start(start: Start): Promise<void> {
		if (!this.#start) {
			this.#start = start;
			this.#loadMarks();
			this.#loadBorders();
			addEventListener('online', () => this.#ask(openParts(this.#life, performance.now())), {
				signal: this.#gone.signal
			});
		}
		return (this.#making ??= this.#make(start));
	}
	#gone = new AbortController();

	dismiss(): void {
		this.#dismissed = this.#shown.sentence;
	}

	/** Asks for all that has failed or hangs. */
	tryAgain(): void {
		const parts = openParts(this.#life, performance.now());
		// A browser may remember for the life of a page that a script is no good.
		if (parts.includes('program')) void freshScripts().finally(() => location.reload());
		else this.#ask(parts);
	}

	remove(): void {
		this.#gone.abort();
		clearTimeout(this.#timer);
		this.#takeAway();
	}

	#ask(parts: Part[]): void {
		if (parts.includes('marks')) this.#loadMarks();
		if (parts.includes('years')) this.#loadBorders();
		const drawn = parts.filter((part) => part !== 'marks' && part !== 'years');
		if (!this.#start || drawn.length === 0) return;
		if (this.map && !drawn.some((part) => needsNewMap(this.#life, part)))
			for (const part of drawn) this.map.reload(part);
		else {
			this.#takeAway();
			this.#making = this.#make(this.#start);
		}
	}

	async #make({ look, handlers, ...elements }: Start): Promise<void> {
		const { signal } = (this.#unwanted = new AbortController());
		const tell = (type: 'asked' | 'came' | 'failed', part: string) => {
			if (!signal.aborted) this.#tell({ type, part: part as Part, at: performance.now() });
		};
		tell('asked', 'program');
		try {
			askForWorker();
			const { createMap } = await import('$lib/map/create.ts');
			const map = await createMap(elements, look, { ...handlers, report: tell }, signal);
			if (!signal.aborted) this.map = map;
		} catch (error) {
			if (signal.aborted) return;
			console.warn('map:', error);
			this.#notMade(error);
		}
	}

	#notMade(error: unknown): void {
		const part = error instanceof Error && 'part' in error ? (error.part as Part) : 'program';
		const at = performance.now();
		this.#tell(part === 'surface' ? { type: 'refused', at } : { type: 'failed', part, at });
		if (!this.isImpossible) return;
		delete document.documentElement.dataset.filtered;
		// From here on links load whole pages, each with its own drawing.
		document.body.dataset.sveltekitReload = '';
	}

	/** The map that is there, or being made, is no longer wanted. */
	#takeAway(): void {
		this.#unwanted.abort();
		this.map = undefined;
		this.#making = undefined;
	}

	#loadMarks(): void {
		this.#load('marks', loadMarks(), (marks) => (this.marks = marks));
	}

	#loadBorders(): void {
		this.#load('years', loadBorders(), (borders) => {
			this.borders = borders;
			this.#tell({ type: 'came', part: 'years', at: performance.now() });
		});
	}

	#load<T>(part: Part, loading: Promise<T>, then: (loaded: T) => void): void {
		this.#tell({ type: 'asked', part, at: performance.now() });
		loading.then(then, (error: unknown) => {
			console.warn('map:', error);
			this.#tell({ type: 'failed', part, at: performance.now() });
		});
	}

	#tell(event: LifeEvent): void {
		if (this.#gone.signal.aborted) return;
		this.#life = step(this.#life, event);
		const isFrame =
			event.type === 'failed' && (event.part === 'surface' || event.part === 'worker');
		if (isFrame && this.map) this.#takeAway();
		this.#look();
	}

	/** Shows how it stands now, asks for what is due, and looks again when something changes by itself. */
	#look(): void {
		clearTimeout(this.#timer);
		const now = performance.now();
		this.#now = now;
		const next = nextLook(this.#life, now);
		if (next !== undefined) this.#timer = setTimeout(() => this.#look(), next - now + 1);
		const due = dueParts(this.#life, now);
		if (due.length > 0) this.#ask(due);
	}
}
