/** Whether a word is one of a closed list, such as those of vocabulary.ts. */
export const isOneOf = <W extends string>(
	words: readonly W[],
	word: string | undefined
): word is W => words.some((known) => known === word);
