import { getContext, setContext } from 'svelte';
import type { SourceView } from '$lib/data/evidence/evidence-view.ts';

/** How long the pointer may be off a citation and its card before the card closes, in ms. */
const grace = 200;

/** The source under pointer or focus: its card is open, and everything that cites it is highlighted. */
export class SourceHighlight {
	source = $state.raw<SourceView | undefined>();
	/** The citation that the card is placed beside. */
	anchor = $state.raw<HTMLElement | undefined>();
	#leaving: ReturnType<typeof setTimeout> | undefined;

	show(source: SourceView, anchor: HTMLElement): void {
		this.stay();
		this.source = source;
		this.anchor = anchor;
	}

	/** Keeps the card open: the pointer has reached it. */
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

	/** Whether the highlighted source is among these. */
	isOn(sources: readonly { id: string }[]): boolean {
		const id = this.source?.id;
		return id !== undefined && sources.some((source) => source.id === id);
	}

	/** Event handlers with which an element opens a source's card, by pointer and by keyboard. */
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
