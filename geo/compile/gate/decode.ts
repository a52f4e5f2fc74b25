import { invisible } from '../../schema/text.ts';
import type { Problem } from './problem.ts';

/** A file as read: `path` is relative to the project's root, with forward slashes. */
export interface InputFile {
	path: string;
	bytes: Uint8Array;
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** The text of a file, which must be UTF-8 without a byte order mark, with Unix line ends. */
export function decode({ path, bytes }: InputFile): { text: string } | { problem: Problem } {
	const wrong = (message: string, line = 1) => ({
		problem: { file: path, line, column: 1, field: '', message }
	});
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		return wrong('begins with a byte order mark; save it as UTF-8 without one');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const good = new TextDecoder('utf-8').decode(bytes);
		return wrong(
			'is not UTF-8 (this line holds the first bad byte); save it as UTF-8',
			lineOf(good, good.indexOf('\ufffd'))
		);
	}
	const lost = text.indexOf('\ufffd');
	if (lost >= 0)
		return wrong(
			'holds the sign for a lost letter (U+FFFD); type the letter again',
			lineOf(text, lost)
		);
	const cr = text.indexOf('\r');
	if (cr >= 0) return wrong('has Windows line ends; save it with Unix ones (LF)', lineOf(text, cr));
	const hidden = text.search(invisible);
	if (hidden >= 0) return wrong('holds an invisible character; remove it', lineOf(text, hidden));
	return { text };
}
