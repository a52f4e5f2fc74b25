/** What the site is called and where it is published. Set `VITE_SITE_ORIGIN` when publishing it elsewhere. */
export const site = {
	name: 'La Pérouse',
	tagline: 'An atlas of Japan–Russia relations',
	origin: import.meta.env.VITE_SITE_ORIGIN ?? 'https://la-perouse.example'
};

/** Who made what the atlas is made of, and how it may be used: at the foot of every page, and on what is carried away. */
export const credits = {
	words: 'Words CC BY 4.0',
	code: 'Code MIT',
	coast: 'Coastline GSHHG 2.3.7 (Wessel & Smith 1996), LGPL-3.0-or-later',
	boundaries: 'Made with Natural Earth',
	relief: 'Relief and depth: Marble relief map (KDE), NOAA ETOPO5'
};
