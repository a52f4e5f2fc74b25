import { goto } from '$app/navigation';
import { navigating } from '$app/state';
import type { Hit } from '$lib/map/pick.ts';
import { localPath } from '$lib/core/locale.ts';

/** What happens when something is opened on the map itself, and closed again. */
export class MapNavigation {
	/** `[lng, lat]` at which the next page was opened: the map moves only if that lies at its edge. */
	at: [number, number] | undefined;
	/** The keyboard opened it: the text takes the focus, and the map gets it back. */
	#byKeyboard = false;
	#isClosing = false;

	go(hit: Hit, at: [number, number]): void {
		// An island without a record has a page of its own, and every kind has pages.
		const path = localPath(`/${hit.kind}/${hit.id}/`);
		// A second click on what is open, or being opened, adds no entry to the history.
		const now = navigating.to?.url.pathname ?? location.pathname;
		if (now.replace(/\/$/, '') === path.replace(/\/$/, '')) return;
		this.at = hit.kind === 'places' || hit.kind === 'islands' ? undefined : at;
		this.#byKeyboard = document.querySelector('#map :focus-visible') !== null;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- kind and id are those of a page
		void goto(path, { state: { fromMap: true } });
	}

	/** Closes what was opened on the map: the page before comes back. */
	close(): void {
		this.#isClosing = true;
		history.back();
	}

	/** After a page has come: the focus goes where the keyboard goes on. */
	arrived(): void {
		if (this.#byKeyboard) document.getElementById('main')?.focus({ preventScroll: true });
		if (this.#isClosing) document.getElementById('marks')?.focus({ preventScroll: true });
		this.#byKeyboard = this.#isClosing = false;
	}
}
