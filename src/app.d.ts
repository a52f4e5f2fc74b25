// See https://svelte.dev/docs/kit/types#app
declare global {
	namespace App {
		interface PageState {
			/** The page was opened on the map: Escape closes it. */
			fromMap?: boolean;
		}
	}
}

export {};
