import { printParseErrorCode, visit } from 'jsonc-parser';
import { fieldName, type Path } from './problem.ts';

/** What is wrong with a text as JSON, and where, counted from 1. */
export interface JsonComplaint {
	field: string;
	message: string;
	line: number;
	column: number;
}

const strict = { disallowComments: true, allowTrailingComma: false };

const cut = 'the file ends too early; close every bracket, or take the whole file again';

/** The parser's errors in an editor's words, with the remedy; `piece`: the text at that place. */
const words: Record<string, (piece: string) => string> = {
	InvalidSymbol: (piece) =>
		`${piece} is no value; write a number, true, false, null, or text in double quotes`,
	UnexpectedEndOfNumber: (piece) => `${piece} is no number; write it as 44 or 44.5`,
	InvalidCommentToken: () => 'a comment stands here; remove it, or write a note',
	UnexpectedEndOfComment: () => 'a comment stands here; remove it, or write a note',
	UnexpectedEndOfString: () => 'a quote is opened here and not closed in its line; close it',
	InvalidEscapeCharacter: (piece) =>
		`${piece} holds a backslash that means nothing; write two of them`,
	InvalidUnicode: (piece) => `${piece} holds a backslash that means nothing; write two of them`,
	InvalidCharacter: (piece) => `${piece} holds a control character; remove it`,
	PropertyNameExpected: () =>
		'the name of a member is missing; write one in double quotes, or remove the comma',
	ColonExpected: () => 'a colon is missing; write "name": value',
	CommaExpected: () => 'a comma or the closing bracket is missing; write it before this',
	ValueExpected: () => 'a value is missing; write it, or remove the comma',
	EndOfFileExpected: () => 'something follows the end; keep one feature a file'
};

/**
 * Reads JSON (RFC 8259) in which no name stands twice in one object: other readers take one of the two, which is not
 * always the same. The place of a fault is found by us: engines tell it in words that differ from version to version.
 */
export function readJson(text: string): { value: unknown } | { complaint: JsonComplaint } {
	let complaint: JsonComplaint | undefined;
	const names: Set<string>[] = [];
	const end = text.trimEnd().length;
	try {
		visit(
			text,
			{
				onError(code, offset, length, line, column) {
					// What the parser says after its first complaint follows from it.
					const piece = text.slice(offset, offset + length);
					const message = offset >= end ? cut : (words[printParseErrorCode(code)]?.(piece) ?? cut);
					complaint ??= {
						field: '',
						message: `is not JSON: ${message}`,
						line: line + 1,
						column: column + 1
					};
				},
				onObjectBegin: () => void names.push(new Set()),
				onObjectEnd: () => void names.pop(),
				onObjectProperty(name, _offset, _length, line, column, pathOf) {
					const here = names.at(-1);
					if (here?.has(name))
						complaint ??= {
							field: fieldName([...pathOf(), name] as Path),
							message: 'stands twice; remove one of them',
							line: line + 1,
							column: column + 1
						};
					here?.add(name);
				}
			},
			strict
		);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const message = 'is nested too deeply to be read; remove the brackets that hold nothing';
		return { complaint: { field: '', message, line: 1, column: 1 } };
	}
	return complaint ? { complaint } : { value: JSON.parse(text) };
}
