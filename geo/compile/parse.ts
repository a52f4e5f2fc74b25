import type { YAMLParseError } from 'yaml';
import type { Kind } from '../schema/records.ts';
import { kinds } from '../schema/vocabulary.ts';
import { decode, type InputFile } from './decode.ts';
import { locate } from './locate.ts';
import { fieldName, type Path, type Problem } from './problem.ts';
import { listed, suggest } from './suggest.ts';

/** A record's file, read but not yet checked. */
export interface ParsedRecord {
	path: string;
	kind: Kind;
	/** The file's name: the record's id. */
	id: string;
	value: unknown;
	/** A problem of one field, placed at its value, at its key, or at the nearest parent that exists. */
	problem(field: Path, message: string, at?: 'key' | 'value'): Problem;
}

export const contentFolder = 'geo/content';

/** Who a file is by its path alone, and, where it could be read, its record. */
export interface ParsedFile {
	kind?: Kind;
	id?: string;
	record?: ParsedRecord;
	problems: Problem[];
}

/** Reads one YAML file. Its folder says the kind, its name says the id. */
export function parseRecord(file: InputFile): ParsedFile {
	const { path } = file;
	const whole = (message: string, at = { line: 1, column: 1 }) => ({
		problems: [{ file: path, ...at, field: '', message }]
	});
	const [folder = '', name = '', ...deeper] = path.slice(contentFolder.length + 1).split('/');
	const kind = kinds.find((k) => k === folder);
	if (!kind)
		return whole(
			`lies in no kind's folder; move it to one of ${listed(kinds)}${suggest(folder, kinds)}`
		);
	if (deeper.length > 0) return whole(`lies too deep; move it to ${contentFolder}/${folder}/`);
	const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
	if (!id)
		return whole(
			'is not named after an id; use lower-case letters, digits and single hyphens, then .yaml'
		);

	const decoded = decode(file);
	const named = { kind, id };
	if ('problem' in decoded) return { problems: [decoded.problem], ...named };
	const { document, at, of } = locate(decoded.text);
	// What the parser says after its first complaint follows from it.
	const [first] = document.errors;
	if (first) return { ...whole(`is not YAML: ${plainly(first)}`, at(first.pos[0])), ...named };
	return {
		problems: [],
		...named,
		record: {
			path,
			kind,
			id,
			value: document.toJS(),
			problem: (field, message, part) => ({
				file: path,
				...of(field, part),
				field: fieldName(field),
				message
			})
		}
	};
}

/** The parser's commonest complaints in an editor's words, with the remedy. */
function plainly({ code, message }: YAMLParseError): string {
	const words: Record<string, string> = {
		DUPLICATE_KEY: 'a field stands twice; remove one of them',
		TAB_AS_INDENT: 'a tab indents this line; use blanks',
		MISSING_CHAR: 'a quote, bracket or colon is missing; close what was opened',
		BAD_INDENT:
			'the indent does not fit, or a bracket above is open; line it up, or close the bracket',
		BLOCK_AS_IMPLICIT_KEY:
			'a colon stands inside unquoted text, or an indent is off; put the text in quotes'
	};
	return words[code] ?? `${message.replace(/\.$/, '')}; check indents, colons and quotes`;
}
