/** Why a page did not come alive: a file of it is lost, or its program has failed. */
type Reason = 'lost' | 'broken';

declare global {
	interface Window {
		/** Made by `src/first.js`, before anything else runs. */
		pageStart: {
			/** Leaves the page as it is without scripts, and says so. */
			fail(why: Reason): void;
			reasonOf(error: unknown): Reason;
			/** The page is alive: gives the buttons that were clicked before, in order. None where it has failed. */
			alive(): HTMLButtonElement[];
			/** Puts the words back as they were sent. */
			restore?: (() => void) | undefined;
		};
	}
}

let alive = false;

export const isAlive = () => alive;

/**
 * Keeps a copy of the page as it was sent: coming alive changes it in place, and a failure empties it. The copy stands in an
 * element of its own, so that what is still coming alive then changes nothing that is read.
 */
export function keepWords(): void {
	const app = document.querySelector('.app');
	const sent = app?.cloneNode(true);
	if (app && sent) window.pageStart.restore = () => app.replaceWith(sent);
}

/** The page has come alive: what was clicked before is done now. */
export function startAlive(): void {
	alive = true;
	for (const button of window.pageStart.alive()) button.click();
}

/** Another page has come: what is kept is no longer what is read. */
export function forgetWords(): void {
	window.pageStart.restore = undefined;
}
