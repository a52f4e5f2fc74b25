import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Kind } from '../schema/records.ts';
import { kinds } from '../schema/vocabulary.ts';
import { decode, type InputFile } from './decode.ts';
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

/** Reads one YAML file. Its folder says the kind, its name says the id. */
export function parseRecord(file: InputFile): { record?: ParsedRecord; problems: Problem[] } {
	const { path } = file;
	const whole = (message: string) => ({
		problems: [{ file: path, line: 1, column: 1, field: '', message }]
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
	if ('problem' in decoded) return { problems: [decoded.problem] };
	const lines = new LineCounter();
	const document = parseDocument(decoded.text, { lineCounter: lines, prettyErrors: false });
	const place = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	if (document.errors.length > 0)
		return {
			problems: document.errors.map((e) => ({
				file: path,
				...place(e.pos[0]),
				field: '',
				message: `is not YAML: ${e.message.replace(/\.$/, '')}; check indents, colons and quotes`
			}))
		};
	return {
		problems: [],
		record: {
			path,
			kind,
			id,
			value: document.toJS(),
			problem: (field, message, at = 'value') => ({
				file: path,
				...place(offsetOf(document, field, at)),
				field: fieldName(field),
				message
			})
		}
	};
}

/** Where a field stands in the text; a field that is not there is placed at its nearest parent. */
function offsetOf(document: Document, field: Path, at: 'key' | 'value'): number {
	for (let length = field.length; length > 0; length--) {
		const node = document.getIn(field.slice(0, length), true);
		if (node === undefined) continue;
		const parent = document.getIn(field.slice(0, length - 1), true);
		const key = field[length - 1];
		if (isMap(parent) && (at === 'key' || length < field.length || !isNode(node))) {
			const pair = parent.items.find((p) => isPair(p) && isScalar(p.key) && p.key.value === key);
			if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
		}
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}
