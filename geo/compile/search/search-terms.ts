// Splits a text into terms: for the index and for queries alike, so that the two match.
import CyrillicToTranslit from 'cyrillic-to-translit-js';

const { transform } = CyrillicToTranslit({ preset: 'ru' });

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** A run of Japanese or Chinese writing, which has no blanks between its words. */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * One form for all spellings of a word: Latin letters without marks, in lower case. Cyrillic is written in Latin, and
 * what the ways of writing it differ in is made equal: Хоккайдо (Khokkaydo) and Hokkaido, Токио and Tokyo.
 */
export function fold(word: string): string {
	const latin = cyrillic.test(word) ? transform(word) : word;
	return latin
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('kh', 'h')
		.replaceAll('y', 'i');
}

/** The words of a run of Japanese, and the run itself: browsers segment it differently. */
function divide(run: string): string[] {
	const parts = [...words.segment(run)].map(({ segment }) => segment);
	return [...new Set([...parts, run])];
}

/** A piece of a text and its terms; none for what lies between words. */
export interface Piece {
	text: string;
	terms: readonly string[];
}

/** The pieces of a text, in order; joined they are the text. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const push = (piece: string, terms: readonly string[]) => {
		if (piece) pieces.push({ text: piece, terms });
	};
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
		push(text.slice(at, index), []);
		at = index + word.length;
		let inside = 0;
		for (const { 0: run, index: begin } of word.matchAll(japanese)) {
			const before = word.slice(inside, begin);
			push(before, [fold(before)]);
			push(run, divide(run.normalize('NFKC')));
			inside = begin + run.length;
		}
		const rest = word.slice(inside);
		push(rest, [fold(rest)]);
	}
	push(text.slice(at), []);
	return pieces;
}

/** All terms of a text, in their order. */
export const termsOf = (text: string): string[] =>
	piecesOf(text)
		.flatMap(({ terms }) => terms)
		.filter((term) => term !== '');
