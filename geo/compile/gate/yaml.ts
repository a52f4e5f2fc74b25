import { isAlias, isNode, isScalar, visit, type Document, type YAMLParseError } from 'yaml';
import { locate, type Located } from './locate.ts';

interface Complaint {
	message: string;
	line: number;
	column: number;
}

/** The value of a YAML text and the positions of its fields, or its first error. */
export function readYaml(text: string): Read {
	try {
		return read(text);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const message = 'is nested too deeply to be read; remove the brackets that hold nothing';
		return { complaint: { message, line: 1, column: 1 } };
	}
}

type Read = { value: unknown; of: Located['of'] } | { complaint: Complaint };

/** Above a record: comments, and a directive, which would make it another YAML, in which `NO` is false, or nothing at all. */
const directive = /^(?:[ \t]*(?:#.*)?\n)*(?=%[A-Za-z]+\b)/;

function read(text: string): Read {
	const { document, at, of } = locate(text);
	const [above] = directive.exec(text) ?? [];
	if (above !== undefined) {
		const [word = ''] = text.slice(above.length).split(/\s/);
		return { complaint: { message: `${word} is not used; remove the line`, ...at(above.length) } };
	}
	// What the parser says after its first complaint follows from it.
	const [error] = document.errors;
	if (error)
		return {
			complaint: {
				message: `is not YAML: ${plainly(error)}`,
				...at(openQuote(document, error) ?? error.pos[0])
			}
		};
	const special = findSpecial(document);
	if (special !== undefined)
		return {
			complaint: {
				message:
					'begins a value with &, * or !, which YAML reads as a sign; put the text in quotes',
				...at(special)
			}
		};
	return { value: document.toJS(), of };
}

/** Anchors, aliases and tags make one line change the sense of another; no record needs them. */
function findSpecial(document: Document): number | undefined {
	let found: number | undefined;
	visit(document, {
		Node(_, node) {
			if (!isAlias(node) && !node.tag && !('anchor' in node && node.anchor)) return undefined;
			found = node.range?.[0];
			return visit.BREAK;
		}
	});
	return found;
}

/** Where a quote was opened that is closed nowhere; the parser only says where the text ends. */
function openQuote(document: Document, { code, pos }: YAMLParseError): number | undefined {
	if (code !== 'MISSING_CHAR') return undefined;
	let opened: number | undefined;
	visit(document, {
		Scalar(_, node) {
			const quoted = isNode(node) && isScalar(node) && node.type?.startsWith('QUOTE');
			if (quoted && node.range && node.range[1] >= pos[0]) opened = node.range[0];
		}
	});
	return opened;
}

/** The parser's issueMessages in an editor's words, with the remedy. */
const words: Partial<Record<YAMLParseError['code'], string>> = {
	DUPLICATE_KEY: 'a field stands twice; remove one of them',
	TAB_AS_INDENT: 'a tab indents this line; use blanks',
	MISSING_CHAR: 'a quote, bracket or colon is missing; close what was opened',
	BAD_INDENT:
		'the indent does not fit, or a bracket above is open; line it up, or close the bracket',
	BLOCK_AS_IMPLICIT_KEY:
		'a colon stands inside unquoted text, or an indent is off; put the text in quotes',
	MULTIPLE_DOCS: 'a second document begins at "---"; keep one record a file',
	BAD_SCALAR_START: 'unquoted text cannot begin with this sign; put the text in quotes',
	BAD_DIRECTIVE: 'a line cannot begin with "%"; put the text in quotes',
	BAD_DQ_ESCAPE: 'a backslash stands in double quotes; use single quotes, or write two of them',
	MULTILINE_IMPLICIT_KEY: 'a colon is missing, or an indent is off; write "field: value"',
	RESOURCE_EXHAUSTION: 'brackets or indents are nested too deeply; remove those that hold nothing',
	NON_STRING_KEY: 'the name of a field is not text; write "field: value"'
};

function plainly({ code, message }: YAMLParseError): string {
	return words[code] ?? `${message.replace(/\.$/, '')}; check indents, colons and quotes`;
}
