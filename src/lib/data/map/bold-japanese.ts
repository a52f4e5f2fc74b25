const files = import.meta.glob<string>('$atlas/plex-sans-jp-bold.woff2', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The file of the weight of Japanese titles: only the Japanese atlas has one. */
export const boldJapanese = Object.values(files)[0];
