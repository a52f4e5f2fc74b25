import { m } from '$lib/paraglide/messages.js';

/** What the site is called and where it is published. Set `VITE_SITE_ORIGIN` when publishing it elsewhere. */
export const site = {
	name: 'La Pérouse',
	tagline: m.core_tagline(),
	origin: import.meta.env.VITE_SITE_ORIGIN ?? 'https://la-perouse.example'
};

/** Who made what the atlas is made of, and how it may be used: at the foot of every page, and on what is carried away. */
export const credits = {
	words: m.core_credit_words(),
	code: m.core_credit_code(),
	coast: m.core_credit_coast(),
	boundaries: m.core_credit_boundaries(),
	relief: m.core_credit_relief()
};
