/** A mark in a summary: `[^oreanda-yamal]`; summary.ts says what it may hold. */
export const mark = /\[\^([^[\]]*)\]/g;

/** A text without its marks. */
export const withoutMarks = (text: string): string => text.replaceAll(mark, '');

export const wordsOf = (inside: string): string[] => inside.split(/\s+/).filter(Boolean);

/** What follows `record:` or `field:` in the words of a mark. */
export const after = (words: readonly string[], form: string): string[] =>
	words.filter((word) => word.startsWith(form)).map((word) => word.slice(form.length));

/** The records that the marks of a text name, in order. */
export const recordsIn = (marked: string): string[] =>
	[...marked.matchAll(mark)].flatMap(([, inside = '']) => after(wordsOf(inside), 'record:'));
