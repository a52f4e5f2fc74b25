import { locale } from './locale.ts';

const rules = new Intl.PluralRules(locale);

/** The form of a word beside a number, in the language that is built: what messages choose by. One rule serves all. */
export const plural = (count: unknown): Intl.LDMLPluralRule => rules.select(Number(count));
