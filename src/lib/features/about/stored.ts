import { m } from '$lib/paraglide/messages.js';

/** All that the program leaves in a reader's browser, by its key: stored.test.ts holds it against the code. */
export const stored = [
	{ keys: ['theme'], what: m.about_stored_theme() },
	{ keys: ['panel'], what: m.about_stored_panel() },
	{ keys: ['slash'], what: m.about_stored_slash() },
	{ keys: ['language-offered'], what: m.about_stored_language() },
	{ keys: ['offline'], what: m.about_stored_offline() },
	// Of SvelteKit, and gone with the tab.
	{ keys: ['sveltekit:scroll', 'sveltekit:snapshot'], what: m.about_stored_scroll() }
];
