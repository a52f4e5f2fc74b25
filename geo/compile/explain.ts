import type * as v from 'valibot';
import type { Path } from './problem.ts';
import { listed, suggest } from './suggest.ts';

type Schema = v.GenericSchema & {
	entries?: Record<string, Schema>;
	item?: Schema;
	wrapped?: Schema;
	pipe?: Schema[];
	options?: unknown[];
};

/** The schema of one field, or undefined when there is none. */
function schemaAt(schema: Schema | undefined, path: Path): Schema | undefined {
	if (schema?.wrapped) return schemaAt(schema.wrapped, path);
	const [head, ...rest] = path;
	if (head === undefined || !schema) return schema;
	return schemaAt(typeof head === 'number' ? schema.item : schema.entries?.[head], rest);
}

const shown = (value: unknown) =>
	typeof value === 'string' && value.length <= 80
		? `"${value}" `
		: typeof value === 'number'
			? `${value} `
			: '';

const nouns: Record<string, string> = {
	string: 'text',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	strict_object: 'a set of fields'
};
const nounOf = (value: unknown) =>
	value === null
		? 'nothing'
		: Array.isArray(value)
			? 'a list'
			: (nouns[typeof value] ?? 'a set of fields');

/** What a schema's complaint means in plain words, and what would be right. */
export function explain(
	issue: v.BaseIssue<unknown>,
	path: Path,
	schema: unknown
): { message: string; at: 'key' | 'value' | 'parent' } {
	const value = issue.input;
	const key = String(path[path.length - 1] ?? '');
	const container = issue.path?.at(-1)?.input;
	if (issue.type === 'strict_object' && Array.isArray(container))
		return { message: 'must be a set of fields, not a list', at: 'parent' };
	const parent = schemaAt(schema as Schema, path.slice(0, -1));
	const fields = Object.keys(parent?.entries ?? {});

	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const near = suggest(key, fields);
		return {
			message: `is not a known field here${near || `; remove it, or use one of ${listed(fields)}`}`,
			at: 'key'
		};
	}
	if (issue.type === 'strict_object' && issue.received === 'undefined')
		return { message: 'is missing; add it', at: 'key' };
	if (issue.kind === 'validation' || !issue.message.startsWith('Invalid '))
		return { message: `${shown(value)}${issue.message}`, at: 'value' };
	const words = schemaAt(schema as Schema, path)?.options;
	if (issue.type === 'picklist' && words) {
		const list = words.map(String);
		const near = typeof value === 'string' ? suggest(value, list) : '';
		return {
			message: `${shown(value) || `${nounOf(value)} `}is not one of ${listed(list)}${near}`,
			at: 'value'
		};
	}
	return {
		message: `${shown(value)}must be ${nouns[issue.type] ?? issue.expected}, not ${nounOf(value)}`,
		at: 'value'
	};
}
