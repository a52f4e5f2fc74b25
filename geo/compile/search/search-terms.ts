// Splits a text into words and their terms: for the index and for queries alike, so that the two match.
import { japanese, kanaRunsOf, lettersOf } from './fold-japanese.ts';
import { foldLatin, foldsOf } from './fold-latin.ts';
import { normalText } from './normal-text.ts';

/** A piece of a text and its terms; none for what lies between words. */
export interface Piece {
	text: string;
	terms: readonly string[];
}

/** A part of a text that is marked when one of its terms is found. */
interface Span {
	begin: number;
	end: number;
	terms: readonly string[];
}

export interface Word {
	/** What the index holds for it. */
	terms: readonly string[];
	/** What a query asks for: all terms of one of the forms. */
	forms: readonly (readonly string[])[];
	spans: readonly Span[];
}

/** Letters and digits; joined by hyphens or apostrophes they are one word, and so is each part. */
const compounds = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const parts = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Stands before each term of Japanese: a search for slips walks the tree of terms, and would visit thousands of terms of
 * two letters, all of which lie within a slip or two of anything. So far away they are left aside at once.
 */
const apart = '~~~';

/**
 * A run of Japanese has no blanks, and where its words end is a matter of opinion. Its terms are its pairs of letters
 * (北方領土: 北方, 方領, 領土) and its last letter, so that each part of it is found, whoever divides it how; and its
 * kana in Latin letters.
 */
function wordOfJapanese(run: string, begin: number): Word {
	const letters = lettersOf(run);
	const forms = letters.map(({ form }) => form);
	const pairs = forms.slice(0, -1).map((form, i) => apart + form + (forms[i + 1] ?? ''));
	const last = apart + (forms.at(-1) ?? '');
	const kana = kanaRunsOf(forms).map((each) => ({ ...each, term: foldLatin(each.latin) }));
	const [first] = kana;
	let at = begin;
	const spans = letters.map(({ text }, i): Span => {
		const said = kana.filter(({ from, to }) => i >= from && i < to).map(({ term }) => term);
		const terms = [...pairs.slice(Math.max(0, i - 1), i + 1), ...said];
		if (i === letters.length - 1) terms.push(last);
		at += text.length;
		return { begin: at - text.length, end: at, terms };
	});
	return {
		terms: [...pairs, last, ...kana.map(({ term }) => term)],
		forms: [
			pairs.length > 0 ? pairs : [last],
			...(first && first.to - first.from === forms.length ? [[first.term]] : [])
		],
		spans
	};
}

/** A word in letters that have blanks between their words, or several that are joined: Yuzhno-Sakhalinsk, Shin'ichi. */
function wordOfLetters(compound: string, begin: number): Word {
	const each = [...compound.matchAll(parts)].map(({ 0: text, index }) => ({
		text,
		at: begin + index,
		terms: foldsOf(text)
	}));
	const joined =
		each.length > 1 && !/\p{N}/u.test(compound)
			? foldsOf(each.map(({ text }) => text).join(''))
			: [];
	const separate = each.map(({ terms }) => terms);
	// Spelled with ё or е throughout.
	const spelled = (which: number) => separate.map((terms) => terms[which] ?? terms[0] ?? '');
	const isSpelledTwice = separate.some((terms) => terms.length > 1);
	return {
		terms: [...separate.flat(), ...joined],
		forms: [spelled(0), ...(isSpelledTwice ? [spelled(1)] : []), ...joined.map((term) => [term])],
		spans: each.map(({ text, at, terms }) => ({
			begin: at,
			end: at + text.length,
			terms: [...terms, ...joined]
		}))
	};
}

/** The words of a normal text, in their order. */
function cut(text: string): Word[] {
	const words: Word[] = [];
	const push = (letters: string, at: number) => {
		for (const { 0: word, index } of letters.matchAll(compounds))
			words.push(wordOfLetters(word, at + index));
	};
	let at = 0;
	for (const { 0: run, index } of text.matchAll(japanese)) {
		push(text.slice(at, index), at);
		words.push(wordOfJapanese(run, index));
		at = index + run.length;
	}
	push(text.slice(at), at);
	return words;
}

/** The words of a text, in their order. Their spans are places in its normal form. */
export const wordsOf = (text: string): Word[] => cut(normalText(text).text);

/** All terms of a text, in their order. */
export const termsOf = (text: string): string[] =>
	wordsOf(text)
		.flatMap(({ terms }) => terms)
		.filter((term) => term !== '');

/** The pieces of a text, in order; joined they are the text. */
export function piecesOf(original: string): Piece[] {
	const { text, originOf } = normalText(original);
	const pieces: Piece[] = [];
	let at = 0;
	const push = (end: number, terms: readonly string[]) => {
		if (end > at) pieces.push({ text: original.slice(at, end), terms });
		at = Math.max(at, end);
	};
	for (const { begin, end, terms } of cut(text).flatMap(({ spans }) => spans)) {
		push(originOf(begin), []);
		push(originOf(end), terms);
	}
	push(original.length, []);
	return pieces;
}
