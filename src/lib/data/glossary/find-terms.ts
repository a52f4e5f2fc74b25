// Where the texts of records have words of the glossary: found when the site is built.
import { inLocale, locale } from '$lib/core/locale.ts';
import type { GlossaryEntry } from '$lib/data/atlas/types.ts';

/** A word of the glossary in a text: from its first to behind its last letter. */
export interface TermSpan {
	id: string;
	from: number;
	to: number;
}

const escaped = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** As it is written, but that its first letter is a capital where a sentence begins, and else need be none. */
const patternOf = ([first = '', ...rest]: string) =>
	`[${escaped(first.toLowerCase() + first.toUpperCase())}]${escaped(rest.join(''))}`;

const formsOf = ({ term, forms }: GlossaryEntry) => [inLocale(term), ...(forms?.[locale] ?? [])];

/**
 * A form by itself, not within another word. Japanese has no blanks between words: there a form in katakana or in Latin
 * letters ends where these do, and others may be followed by anything.
 */
function bounded(words: string): string {
	const beside = (letter = '') =>
		locale !== 'ja'
			? String.raw`[\p{L}\p{N}]`
			: /[\p{Script=Katakana}ー]/u.test(letter)
				? String.raw`[\p{Script=Katakana}ー]`
				: /[\p{Script=Latin}\p{N}]/u.test(letter)
					? String.raw`[\p{Script=Latin}\p{N}]`
					: undefined;
	const [before, behind] = [beside(words.at(0)), beside(words.at(-1))];
	return `${before ? `(?<!${before})` : ''}(${patternOf(words)})${behind ? `(?!${behind})` : ''}`;
}

/** The entry whose term or form a label is. */
export const entryNamed = (
	glossary: readonly GlossaryEntry[],
	label: string
): GlossaryEntry | undefined =>
	glossary.find((entry) =>
		formsOf(entry).some((words) => words.toLowerCase() === label.toLowerCase())
	);

/**
 * Finds the words of the atlas’ subject in one text after another, in the order of a page: each word where it comes
 * first, and no more than once. Of forms that overlap the longer one counts.
 */
export function termFinder(
	glossary: readonly GlossaryEntry[],
	/** Ids of words that are explained before. */
	before: readonly string[] = []
): (text: string) => TermSpan[] {
	const forms = glossary
		.filter(({ group }) => group === 'subject')
		.flatMap((entry) => formsOf(entry).map((words) => ({ id: entry.id, words })))
		.toSorted((a, b) => b.words.length - a.words.length);
	if (forms.length === 0) return () => [];
	const any = new RegExp(forms.map(({ words }) => bounded(words)).join('|'), 'gu');
	const seen = new Set(before);
	return (text) =>
		[...text.matchAll(any)].flatMap((match) => {
			const id = forms[match.slice(1).findIndex((group) => group !== undefined)]?.id;
			if (id === undefined || seen.has(id)) return [];
			seen.add(id);
			return [{ id, from: match.index, to: match.index + match[0].length }];
		});
}
