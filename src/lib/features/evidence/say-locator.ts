import { langOf } from '$lib/core/locale.ts';
import { m } from '$lib/paraglide/messages.js';

/** Where most of what was read stands; other places in a source are told as it numbers them, in English. */
const words: Readonly<Record<string, string>> = {
	'retrieved excerpt': m.evidence_excerpt(),
	'whole item': m.evidence_whole()
};

/** A place in a source. */
export const sayLocator = (locator: string): string => words[locator] ?? locator;

/** The `lang` of what `sayLocator` says, where it is not that of the page. */
export const langOfLocator = (locator: string): 'en' | undefined =>
	locator in words ? undefined : langOf({ en: locator });

/** Whether all that is known of the place is that it is in the part that was stored. */
export const isExcerpt = (locator: string): boolean => locator === 'retrieved excerpt';
