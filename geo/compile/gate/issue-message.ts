import * as v from 'valibot';
import { findUnseen } from '../../schema/characters.ts';
import type { Path } from './problem.ts';
import { listed, suggest } from './suggest.ts';

type Schema = v.GenericSchema & {
	entries?: Record<string, Schema>;
	/** Of every entry of a record, whatever its key. */
	value?: Schema;
	item?: Schema;
	wrapped?: Schema;
	options?: unknown[];
};

/** The schema of one field, or undefined when there is none. */
function schemaAt(schema: Schema | undefined, path: Path): Schema | undefined {
	if (schema?.wrapped) return schemaAt(schema.wrapped, path);
	const [head, ...rest] = path;
	if (head === undefined || !schema) return schema;
	return schemaAt(
		typeof head === 'number' ? schema.item : (schema.entries?.[head] ?? schema.value),
		rest
	);
}

/** A password is not told to whoever reads what a build says. */
const secret = /:\/\/[^/\s]*@/;

const shown = (value: unknown) =>
	typeof value === 'string' && value.length <= 80 && !secret.test(value) && !findUnseen(value)
		? `"${value}" `
		: typeof value === 'number' || typeof value === 'boolean'
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
	Array.isArray(value) ? 'a list' : (nouns[typeof value] ?? 'a set of fields');

/** What belongs in a field: `text`, `one of a, b or c`, `a set of fields (en, ru, ja)`. */
function wanted(schema: Schema | undefined): string {
	if (schema?.options) return `one of ${listed(schema.options.map(String))}`;
	if (schema?.entries) return `${nouns.strict_object} (${Object.keys(schema.entries).join(', ')})`;
	const described = schema && v.getDescription(schema);
	return described ?? nouns[schema?.type ?? ''] ?? 'it';
}

/** How to correct a value of the wrong type, where that is obvious; otherwise empty. */
function remedy(type: string, value: unknown): string {
	if (type === 'string' && ['number', 'boolean'].includes(typeof value))
		return '; put it in quotes';
	if (typeof value === 'string' && value !== '' && type === 'number' && !isNaN(Number(value)))
		return '; remove the quotes';
	if (type === 'array' && typeof value === 'string') return `; write [ ${value} ]`;
	return '';
}

/** An issue of a schema as a message for editors, with the remedy; `at`: the part of the field to point to. */
export function issueMessage(
	issue: v.BaseIssue<unknown>,
	path: Path,
	schema: v.GenericSchema
): { message: string; at: 'key' | 'value' | 'parent' } {
	const value = issue.input;
	const key = String(path[path.length - 1] ?? '');
	const last = issue.path?.at(-1);
	const at = 'value';
	const parent = schemaAt(schema, path.slice(0, -1));
	// valibot takes a list for an object without fields.
	if (issue.type === 'strict_object' && last?.type === 'object' && Array.isArray(last.input))
		return { message: `must be ${wanted(parent)}, not a list`, at: 'parent' };

	if (issue.type === 'strict_object' && issue.expected === 'never') {
		const fields = Object.keys(parent?.entries ?? {});
		const near = suggest(key, fields) || `; remove it, or use one of ${listed(fields)}`;
		return { message: `is not a known field here${near}`, at: 'key' };
	}
	const field = schemaAt(schema, path);
	if (issue.type === 'strict_object' && issue.received === 'undefined')
		return { message: `is missing; add ${wanted(field)}`, at: 'key' };
	if (value === null)
		return {
			message: `is left empty; write ${wanted(field)}${parent?.entries?.[key]?.wrapped ? ', or remove the field' : ''}`,
			at
		};
	if (issue.kind === 'validation' || !issue.message.startsWith('Invalid '))
		return { message: `${shown(value)}${issue.message}`, at };
	if (issue.type === 'picklist' && field?.options) {
		const near = typeof value === 'string' ? suggest(value, field.options.map(String)) : '';
		return { message: `${shown(value) || `${nounOf(value)} `}is not ${wanted(field)}${near}`, at };
	}
	if (Number.isNaN(value)) return { message: 'is no number; write it in digits', at };
	const noun = field?.entries ? wanted(field) : (nouns[issue.type] ?? issue.expected);
	return {
		message: `${shown(value)}must be ${noun}, not ${nounOf(value)}${remedy(issue.type, value)}`,
		at
	};
}
