import { locale } from '$lib/core/locale.ts';

/** Sentences after each other, as this language sets them. */
export const sentences = (says: readonly string[]): string => says.join(locale === 'ja' ? '' : ' ');
