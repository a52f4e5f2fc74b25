/** The host of an address as it is read on paper: `mofa.go.jp`. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
