import { locales, localPath } from './locale.ts';

/** A page in every language, and, as `x-default`, for whoever reads none of them. `path`: without a prefix. */
export const alternatesOf = (path: string): { hreflang: string; href: string }[] => [
	...locales.map((locale) => ({ hreflang: locale, href: localPath(path, locale) })),
	{ hreflang: 'x-default', href: localPath(path, 'en') }
];
