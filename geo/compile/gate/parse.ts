import type { Kind } from '../../schema/records.ts';
import { kinds } from '../../schema/vocabulary.ts';
import { decode, type InputFile } from './decode.ts';
import { once } from './once.ts';
import { fieldName, type Path, type Problem } from './problem.ts';
import { listed, suggest } from './suggest.ts';
import { readYaml } from './yaml.ts';

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

/** Kind and id of a file by its path alone, and its record where it could be read. */
export interface ParsedFile {
	/** Missing where the folder does not say it. */
	kind?: Kind;
	/** Also of a file with a wrong name or folder: as near as its name comes to one. */
	id: string;
	record?: ParsedRecord;
	problems: Problem[];
}

/** Reads one YAML file, and the same file only once. Its folder says the kind, its name says the id. */
export const parseRecord = once(readRecord);

function readRecord(file: InputFile): ParsedFile {
	const { path } = file;
	const parts = path.slice(contentFolder.length + 1).split('/');
	const [folder = '', name = ''] = parts;
	const guess = (parts.at(-1) ?? '').replace(/\.[^.]*$/, '').toLowerCase();
	const whole = (message: string, at = { line: 1, column: 1 }) => ({
		id: guess,
		problems: [{ file: path, ...at, field: '', message }]
	});
	const kind = kinds.find((k) => k === folder);
	if (!kind)
		return whole(
			`lies in no kind's folder; move it to one of ${listed(kinds)}${suggest(folder, kinds)}`
		);
	if (parts.length > 2) return whole(`lies too deep; move it to ${contentFolder}/${folder}/`);
	const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
	if (!id)
		return whole(
			'is not named after an id; use lower-case letters, digits and single hyphens, then .yaml'
		);
	// Records are looked up in plain objects, which have these names of their own.
	if (id in {}) return whole('has a name that programs keep for themselves; add a word to it');

	const decoded = decode(file);
	if ('problem' in decoded) return { kind, id, problems: [decoded.problem] };
	const read = readYaml(decoded.text);
	if ('complaint' in read) {
		const { message, ...at } = read.complaint;
		return { kind, ...whole(message, at) };
	}
	const problem: ParsedRecord['problem'] = (field, message, part) => ({
		file: path,
		...read.of(field, part),
		field: fieldName(field),
		message
	});
	return { kind, id, problems: [], record: { path, kind, id, value: read.value, problem } };
}
