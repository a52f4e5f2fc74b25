/** What the site is called and where it is published. Set `VITE_SITE_ORIGIN` when publishing it elsewhere. */
export const site = {
	name: 'La Pérouse',
	tagline: 'An atlas of Japan–Russia relations',
	origin: import.meta.env.VITE_SITE_ORIGIN ?? 'https://la-perouse.example'
};
