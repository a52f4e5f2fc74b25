import { getContext, setContext } from 'svelte';
import type { SourceView } from '$lib/data/evidence/evidence-view.ts';

/** How long a pointer may be off a mark and its card before the card goes, in ms. */
const grace = 200;

/** Which source a reader is looking at: its card is shown, and all that rests on it stands out. */
export class SourceHighlight {
	source = $state.raw<SourceView | undefined>();
	/** The mark that its card stands beside. */
	anchor = $state.raw<HTMLElement | undefined>();
	#leaving: ReturnType<typeof setTimeout> | undefined;

	show(source: SourceView, anchor: HTMLElement): void {
		this.stay();
		this.source = source;
		this.anchor = anchor;
	}

	/** The pointer came to the card itself. */
	stay(): void {
		clearTimeout(this.#leaving);
	}

	leave(): void {
		this.stay();
		this.#leaving = setTimeout(() => this.hide(), grace);
	}

	hide(): void {
		this.stay();
		this.source = undefined;
		this.anchor = undefined;
	}

	/** Whether one of some sources is the one looked at. */
	isOn(sources: readonly { id: string }[]): boolean {
		const id = this.source?.id;
		return id !== undefined && sources.some((source) => source.id === id);
	}

	/** What makes an element show a source's card to pointer and keyboard. */
	handlers(source: SourceView) {
		const show = ({ currentTarget }: { currentTarget: EventTarget | null }) => {
			if (currentTarget instanceof HTMLElement) this.show(source, currentTarget);
		};
		return {
			onpointerenter: (event: PointerEvent) => {
				if (event.pointerType !== 'touch') show(event);
			},
			onpointerleave: () => this.leave(),
			onfocus: (event: FocusEvent) => {
				if (event.currentTarget instanceof HTMLElement)
					if (event.currentTarget.matches(':focus-visible')) show(event);
			},
			onblur: () => this.leave()
		};
	}
}

const key = Symbol('highlight');
export const setSourceHighlight = () => setContext(key, new SourceHighlight());
export const getSourceHighlight = () => getContext<SourceHighlight>(key);
