/** The windows in which every map is tried, `[width, height]` in px. */
export const windows = [
	[320, 568],
	[360, 740],
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1440, 900],
	[1920, 1080]
] as const;

/** A page of each kind whose map shows something of its own; `names`: how many of the six it names at least. */
export const pages = [
	{ path: '/', whole: true },
	{ path: '/method/', whole: true },
	{ path: '/places/sochi/' },
	{ path: '/places/vladivostok/' },
	{ path: '/places/sakhalin/' },
	{ path: '/places/hokkaido/' },
	{ path: '/places/yamal/' },
	{ path: '/places/kuril-islands/' },
	{ path: '/places/iturup/' },
	{ path: '/borders/' },
	{ path: '/events/2016-05-06-sochi-summit/' },
	{ path: '/projects/yamal-lng/' },
	{ path: '/agreements/declaration-1956/' },
	// Words are longer in Russian, and letters wider in Japanese.
	...(['ru', 'ja'] as const).flatMap((language) => [
		{ path: `/${language}/`, whole: true as const },
		{ path: `/${language}/places/kuril-islands/` },
		{ path: `/${language}/borders/` },
		{ path: `/${language}/events/2016-05-06-sochi-summit/` }
	])
] as const satisfies { path: string; whole?: true }[];
