import { distance } from 'fastest-levenshtein';

/** The word that is a near miss: two letters off, or a third of a longer word; of equals the first. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
	for (const candidate of words) {
		const d = distance(word.toLowerCase(), candidate.toLowerCase());
		if (d < least) [best, least] = [candidate, d];
	}
	return best;
}

/** `; did you mean "yamal"?` when one of the words is a near miss, otherwise nothing. */
export function suggest(word: string, words: Iterable<string>): string {
	const best = nearest(word, words);
	return best === undefined ? '' : `; did you mean "${best}"?`;
}

/** Words in a row for a message: `a, b or c`. */
export function listed(words: readonly string[], joint: 'or' | 'and' = 'or'): string {
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
}
