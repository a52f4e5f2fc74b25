import { formatWindow, type TimeWindow } from '$lib/core/time-window.ts';
import { beginningsOf } from '$lib/data/filter/near-window.ts';
import type { FilterState } from '$lib/state/filter.svelte.ts';
import type { ViewState } from '$lib/state/view.svelte.ts';

/** How long each moment is shown, in ms. */
const pace = 900;

/**
 * Plays the window: its end goes from its beginning through every month in which something begins, and comes back
 * to where it stood.
 */
export class Player {
	isPlaying = $state(false);
	#view: ViewState;
	#filter: FilterState;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The window that is played, while it is not at its end. */
	#whole: TimeWindow | undefined;

	constructor(view: ViewState, filter: FilterState) {
		this.#view = view;
		this.#filter = filter;
	}

	/** The window that is played, in words. */
	get whole(): string | undefined {
		return this.#whole && formatWindow(this.#whole);
	}

	play(): void {
		const { from, to } = this.#view.view;
		const paused = this.#whole;
		const isGoingOn = paused !== undefined && paused.from === from && to !== paused.to;
		const whole = isGoingOn ? paused : { from, to };
		const moments = beginningsOf(this.#filter.ofAllTimes ?? [], whole);
		this.#whole = whole;
		this.isPlaying = true;
		this.#filter.news = '';
		this.#step(isGoingOn && to ? moments.filter((moment) => moment > to) : moments);
	}

	/** Stops where it is; the link then says where. */
	pause(): void {
		if (!this.isPlaying) return;
		clearTimeout(this.#timer);
		this.isPlaying = false;
		const { from, to } = this.#view.view;
		this.#view.choose({ from, to });
	}

	#step([moment, ...later]: string[]): void {
		if (moment === undefined) {
			this.isPlaying = false;
			this.#view.choose({ from: this.#whole?.from, to: this.#whole?.to });
			this.#whole = undefined;
			return;
		}
		this.#view.preview({ to: moment });
		this.#timer = setTimeout(() => this.#step(later), pace);
	}
}
