// A file of gettext, block by block: its parser gives no lines, and keeps one of two equal entries.
import { po, type GetTextTranslation } from 'gettext-parser';

type NumberedLine = readonly [line: number, text: string];

/** The lines of a file entry by entry: between empty lines, or up to the next entry. */
function* linesOf(text: string): Generator<NumberedLine[]> {
	let block: NumberedLine[] = [];
	let isTranslated = false;
	for (const [i, line] of text.split('\n').entries()) {
		const isEmpty = line.trim() === '';
		if (block.length > 0 && (isEmpty || (isTranslated && /^\s*(#|msgctxt|msgid\b)/.test(line)))) {
			yield block;
			[block, isTranslated] = [[], false];
		}
		if (!isEmpty) block.push([i + 1, line]);
		if (/^\s*msgstr/.test(line)) isTranslated = true;
	}
	if (block.length > 0) yield block;
}

const shape = 'write msgctxt, msgid and msgstr, each with its text in double quotes';
/** A comment, or a string of gettext with or without its keyword. */
const wellFormed = /^\s*(#.*|((msgctxt|msgid|msgstr)\s*)?"([^"\\]|\\.)*"\s*)$/;

type Block =
	| { read: GetTextTranslation; headers: Record<string, string>; line: number; textLine: number }
	| { line: number; message: string };

/** What one block of lines says, or what is wrong with it. */
function readLines(lines: readonly NumberedLine[]): Block {
	const lineOf = (pattern: RegExp) => lines.find(([, text]) => pattern.test(text))?.[0];
	const obsolete = lineOf(/^\s*#~/);
	if (obsolete !== undefined)
		return { line: obsolete, message: 'is an entry out of use (#~); remove it' };
	const plural = lineOf(/^\s*(msgid_plural|msgstr\[)/);
	if (plural !== undefined)
		return { line: plural, message: 'has plural forms; write one translation, as msgstr' };
	const [bad] = lines.find(([, text]) => !wellFormed.test(text)) ?? [];
	if (bad !== undefined) return { line: bad, message: `cannot be read; ${shape}` };
	const [first = 1] = lines[0] ?? [];
	const parts = lines.map(([, text]) => text.trim()).filter((text) => !text.startsWith('#'));
	if (parts.length === 0)
		return {
			line: first,
			message: 'is a note without an entry; remove it, or the empty line below'
		};
	const keywords = parts.map((text) => /^\w*/.exec(text)?.[0] ?? '');
	const order = keywords.filter((word, i) => word !== '' || i === 0).join(' ');
	const [line, textLine] = [lineOf(/^\s*msgid/), lineOf(/^\s*msgstr/)];
	const { translations, headers = {} } = po.parse(lines.map(([, text]) => text).join('\n'));
	const [read] = Object.values(translations).flatMap((group) => Object.values(group));
	return read && line && textLine && /^(msgctxt )?msgid msgstr$/.test(order)
		? { read, headers, line, textLine }
		: { line: first, message: `is no whole entry; ${shape}, in this order` };
}

/** The blocks of a file of gettext, its head among them, each with its line. */
export const blocksOf = (text: string): Block[] => [...linesOf(text)].map(readLines);
