import { piecesOf } from '$geo/compile/search/search-terms.ts';

/** A text in pieces; `hit` where a piece contains one of the terms. Joined, the pieces are the text. */
export function highlight(
	text: string,
	terms: readonly string[]
): { text: string; hit: boolean }[] {
	const sought = new Set(terms);
	const pieces: { text: string; hit: boolean }[] = [];
	for (const piece of piecesOf(text)) {
		const hit = piece.terms.some((term) => sought.has(term));
		const before = pieces.at(-1);
		// Japanese comes letter by letter.
		if (before?.hit === hit) before.text += piece.text;
		else pieces.push({ text: piece.text, hit });
	}
	return pieces;
}

/** No word is longer: a text that has no blank so far is of a script that has none. */
const longest = 40;

/** Where the first word begins from a position on; the position itself, where there are no blanks. */
function afterBlank(text: string, at: number): number {
	const blank = text.indexOf(' ', at);
	return blank < 0 || blank - at > longest ? at : blank + 1;
}

/** Where the last word of a text begins that may be cut; its end, where there are no blanks. */
function lastBlank(text: string): number {
	const blank = text.lastIndexOf(' ');
	return text.length - blank > longest ? text.length : blank;
}

/** A text of at most about `length` characters around the first match, or its beginning where nothing matched. */
export function excerpt(text: string, terms: readonly string[], length = 140): string {
	if (text.length <= length) return text;
	const pieces = highlight(text, terms);
	const first = pieces.findIndex(({ hit }) => hit);
	const before = pieces
		.slice(0, Math.max(0, first))
		.reduce((sum, piece) => sum + piece.text.length, 0);
	const from = before < length * 0.7 ? 0 : afterBlank(text, Math.ceil(before - length / 3));
	const cut = text.slice(from, from + length);
	const end = from + length < text.length ? lastBlank(cut) : cut.length;
	return `${from > 0 ? '… ' : ''}${cut.slice(0, end > 0 ? end : cut.length)}${from + length < text.length ? ' …' : ''}`;
}
