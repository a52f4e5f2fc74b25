import { locales, type Locale } from '$lib/core/locale.ts';

/**
 * The language of the atlas that a reader would rather read, by the languages of the browser in their order (BCP 47);
 * undefined where it is the page's own, or the atlas has none of them.
 */
export function suggestedLanguage(wanted: readonly string[], own: Locale): Locale | undefined {
	const known = wanted
		.map((tag) => tag.toLowerCase().split('-')[0])
		.flatMap((language) => locales.find((locale) => locale === language) ?? []);
	return known.length === 0 || known[0] === own ? undefined : known[0];
}
