/** `45 kB`, `1.2 MB`: before compression, in thousands. */
export const sizeWords = (bytes: number): string =>
	bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
