import * as v from 'valibot';
import { schemas, type AnyRecord } from '../../schema/records.ts';
import { issueMessage } from './issue-message.ts';
import type { ParsedRecord } from './parse.ts';
import { fieldName, type Path, type Problem } from './problem.ts';

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

	const schema: v.GenericSchema<unknown, object> = schemas[kind];
	const result = v.safeParse(schema, value);
	if (result.success && problems.length === 0)
		// The schema of a kind makes records of that kind, which TypeScript cannot follow through `schemas[kind]`.
		return { record: { ...result.output, id, kind } as AnyRecord, problems };
	for (const { path, message, at } of issueMessages(result.issues ?? [], schema))
		problems.push(parsed.problem(path, message, at));
	return { problems };
}

/** The messages of a schema's issues, each once, with the path of the field. */
export function* issueMessages(issues: readonly v.BaseIssue<unknown>[], schema: v.GenericSchema) {
	const said = new Set<string>();
	for (const issue of issues) {
		const whole: Path = (issue.path ?? []).map(({ key }) =>
			typeof key === 'number' ? key : String(key)
		);
		const { message, at } = issueMessage(issue, whole, schema);
		const path = at === 'parent' ? whole.slice(0, -1) : whole;
		const line = `${fieldName(path)} ${message}`;
		if (!said.has(line)) yield { path, message, at: at === 'key' ? at : ('value' as const) };
		said.add(line);
	}
}
