import { findUnseen } from '../../schema/characters.ts';
import type { Problem } from './problem.ts';

/** A file as read: `path` is relative to the project's root, with forward slashes. */
export interface InputFile {
	path: string;
	bytes: Uint8Array;
	/** Why it has no bytes: it is no file, or cannot be read. */
	fault?: string;
}

/** No file of the atlas needs more, in bytes; the largest outline has a fifth of it. */
const mostBytes = 1_000_000;

const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The longest line of a file, counted from 1, and its length in bytes. */
function longestLine(bytes: Uint8Array): { line: number; length: number } {
	let longest = { line: 1, length: 0 };
	for (let line = 1, from = 0; from <= bytes.length; line++) {
		const found = bytes.indexOf(10, from);
		const end = found < 0 ? bytes.length : found;
		if (end - from > longest.length) longest = { line, length: end - from };
		from = end + 1;
	}
	return longest;
}

/** Line and column, counted from 1, of a place in a text. */
function placeOf(text: string, at: number) {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The text of a file, which must be UTF-8 without a byte order mark, with Unix line ends. */
export function decode({ path, bytes }: InputFile): { text: string } | { problem: Problem } {
	const wrong = (message: string, { line, column } = { line: 1, column: 1 }) => ({
		problem: { file: path, line, column, field: '', message }
	});
	if (bytes.length > mostBytes) {
		const { line, length } = longestLine(bytes);
		const isOneLine = length > bytes.length / 2;
		return wrong(
			`holds ${inMegabytes(bytes.length)}${isOneLine ? ', most of it on this line' : ''}; a file has at most ${inMegabytes(mostBytes)}: keep only what belongs here`,
			{ line: isOneLine ? line : 1, column: 1 }
		);
	}
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		return wrong('begins with a byte order mark; save it as UTF-8 without one');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const good = new TextDecoder('utf-8').decode(bytes);
		return wrong(
			'is not UTF-8 (this line holds the first bad byte); save it as UTF-8',
			placeOf(good, good.indexOf('\ufffd'))
		);
	}
	const lost = text.indexOf('\ufffd');
	if (lost >= 0)
		return wrong(
			'holds the sign for a lost letter (U+FFFD); type the letter again',
			placeOf(text, lost)
		);
	const cr = text.indexOf('\r');
	if (cr >= 0)
		return wrong('has Windows line ends; save it with Unix ones (LF)', placeOf(text, cr));
	// Lines and blanks between fields are no part of what they hold.
	const hidden = findUnseen(text.replaceAll(/[\t\n]/g, ' '));
	if (hidden) return wrong(hidden.message, placeOf(text, hidden.at));
	return { text };
}
