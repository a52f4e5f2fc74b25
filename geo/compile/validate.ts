import * as v from 'valibot';
import { schemas, type AnyRecord } from '../schema/records.ts';
import { explain } from './explain.ts';
import type { ParsedRecord } from './parse.ts';
import type { Path, Problem } from './problem.ts';

/** Checks one file against the schema of its kind. */
export function validate(parsed: ParsedRecord): { record?: AnyRecord; problems: Problem[] } {
	const { kind, id } = parsed;
	let value = parsed.value;
	const problems: Problem[] = [];
	if (typeof value === 'object' && value !== null && 'id' in value) {
		const { id: written, ...rest } = value;
		if (written !== id)
			problems.push(
				parsed.problem(
					['id'],
					`${JSON.stringify(written)} does not match the file's name; the path is the id: remove the field or rename the file`
				)
			);
		value = rest;
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return {
			problems: [parsed.problem([], 'holds no fields; see geo/README.md for what a record is')]
		};

	const schema = schemas[kind];
	const result = v.safeParse(schema as v.GenericSchema<unknown, object>, value);
	if (result.success && problems.length === 0)
		return { record: { ...result.output, id, kind } as AnyRecord, problems };
	for (const issue of result.issues ?? []) {
		const path: Path = (issue.path ?? []).map((part) => part.key as string | number);
		const { message, at } = explain(issue, path, schema);
		problems.push(parsed.problem(path, message, at));
	}
	return { problems };
}
