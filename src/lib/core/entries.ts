import { locale } from './locale.ts';

/**
 * The pages of a route with parameters, for Kit to write. In another language than English none: Kit would write them at
 * English addresses, and tools/languages.ts lists the addresses of the other languages.
 */
export const entriesOf = <T>(entries: T[]): T[] => (locale === 'en' ? entries : []);
