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

/** A text of at most about `length` characters around the first match, or its beginning where nothing matched. */
export function excerpt(text: string, terms: readonly string[], length = 140): string {
	if (text.length <= length) return text;
	const pieces = highlight(text, terms);
	const first = pieces.findIndex(({ hit }) => hit);
	const before = pieces
		.slice(0, Math.max(0, first))
		.reduce((sum, piece) => sum + piece.text.length, 0);
	const from = before < length * 0.7 ? 0 : text.indexOf(' ', before - length / 3) + 1;
	const cut = text.slice(from, from + length);
	const end = from + length < text.length ? cut.lastIndexOf(' ') : cut.length;
	return `${from > 0 ? '… ' : ''}${cut.slice(0, end > 0 ? end : cut.length)}${from + length < text.length ? ' …' : ''}`;
}
