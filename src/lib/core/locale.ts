/** The languages of the atlas. The addresses of the first one have no prefix. */
export const locales = ['en', 'ru', 'ja'] as const;
export type Locale = (typeof locales)[number];

/** Each language calls itself by its own name. */
export const localeNames: Record<Locale, string> = { en: 'English', ru: 'Русский', ja: '日本語' };

/** The same where there is no room. */
export const localeCodes: Record<Locale, string> = { en: 'EN', ru: 'РУ', ja: '日本語' };

declare const __LOCALE__: Locale;

/** The language of this build: each language has one of its own, which holds no words of the others (decision 0048). */
export const locale: Locale = typeof __LOCALE__ === 'undefined' ? 'en' : __LOCALE__;

/** What Open Graph calls the language of this build. */
export const territory = { en: 'en_GB', ru: 'ru_RU', ja: 'ja_JP' }[locale];

declare const __BASE__: string;

/** The path below which the site stands on its host, `/atlas`; empty where it has the host to itself (decision 0057). */
const base: string = typeof __BASE__ === 'undefined' ? '' : __BASE__;

/** What a path is in a language, below `base`: `/places/sochi/` → `/ru/places/sochi/`. */
export const inLanguage = (path: string, to: Locale = locale): string =>
	to === 'en' ? path : `/${to}${path}`;

/** The address of a page in a language: `/places/sochi/` → `/atlas/ru/places/sochi/`. The fragment and the query stay. */
export const localPath = (path: string, to: Locale = locale): string => base + inLanguage(path, to);

/** The address of what all languages share: `/data/places.csv` → `/atlas/data/places.csv`. */
export const sharedPath = (path: string): string => base + path;

/** The path by which the program knows a page, whatever its address: `/atlas/ru/places/sochi/` → `/places/sochi/`. */
export const barePath = (path: string): string =>
	(path.startsWith(`${base}/`) ? path.slice(base.length) : path).replace(/^\/(ru|ja)(?=\/)/, '');

/** A text in up to three languages; English is always there. */
export interface Texts {
	en: string;
	ru?: string | undefined;
	ja?: string | undefined;
}

/** A text in the language of this build, else in English: `langOf` says which. */
export const inLocale = (texts: Texts): string => texts[locale] ?? texts.en;

/** The `lang` of what `inLocale` gives, where it is not that of the page. */
export const langOf = (texts: Texts): 'en' | undefined =>
	texts[locale] === undefined ? 'en' : undefined;

/** The languages other than that of this build in which there is a text. */
export const othersOf = (texts: Partial<Texts>): Locale[] =>
	locales.filter((other) => other !== locale && texts[other]);

/** A list in words: `a, b and c`. */
export const listOf = (
	items: Iterable<string>,
	type: 'conjunction' | 'disjunction' = 'conjunction'
) => new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type }).format(items);

/** A number as this language writes it: `3,500`, `3 500`. */
export const formatNumber = (value: number): string => new Intl.NumberFormat(locale).format(value);

/** Orders texts as this language does. */
export const compareTexts = (a: string, b: string): number => a.localeCompare(b, locale);

/** What stands between the parts of a line that are no sentence. */
export const comma = locale === 'ja' ? '、' : ', ';
