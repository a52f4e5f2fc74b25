import type { ViewState } from '$lib/state/view.svelte.ts';

const reduced = '(prefers-reduced-motion: reduce)';

/** Scrolls the text so that a step stands where it is read: its `scroll-margin-top` says where. */
export function showStep(id: string, isGentle: boolean): void {
	const behavior = isGentle && !matchMedia(reduced).matches ? 'smooth' : 'instant';
	const show = () =>
		document.getElementById(`step-${id}`)?.scrollIntoView({ block: 'start', behavior });
	if (isGentle) show();
	// On Back the text is first put where it stood, which may be on the way to a step.
	else requestAnimationFrame(show);
}

/** Keeps the step that is read, the one that the address names and the map in step. It never scrolls unasked. */
export class Follow {
	/** Id of the step that is read; '' before the first. */
	seen = $state('');
	/** Where the text is being scrolled to: what is passed on the way does not count. */
	#aim: string | undefined;
	#view: Pick<ViewState, 'toStep'>;
	#show: typeof showStep;

	constructor(view: Pick<ViewState, 'toStep'>, show = showStep) {
		this.#view = view;
		this.#show = show;
	}

	/** The reader asks for a step: Back leads to the one before. */
	go(id: string): void {
		this.#to(id, true);
		this.#view.toStep(id, true);
	}

	/** The address has come to name a step: a link, Back or Forward. */
	arrive(id: string): void {
		if (id !== '' && id !== this.seen) this.#to(id, false);
	}

	/** A step has reached the line where it is read; '': the text stands before the first. */
	reach(id: string): void {
		if (this.#aim !== undefined && this.#aim !== id) return;
		this.#aim = undefined;
		if (id === this.seen) return;
		this.seen = id;
		this.#view.toStep(id, false);
	}

	/** The reader scrolls: whatever was aimed at counts no more. */
	release(): void {
		this.#aim = undefined;
	}

	#to(id: string, isGentle: boolean): void {
		this.#aim = id;
		this.seen = id;
		this.#show(id, isGentle);
	}
}
