import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { border } from '../schema/border.ts';
import { glossaryEntry } from '../schema/glossary.ts';
import { label, labelSource } from '../schema/label.ts';
import { schemas, type Kind } from '../schema/records.ts';

/** A border as its file holds it; the shape of a line is left to the compiler. */
const borderFile = v.strictObject({
	type: v.literal('Feature'),
	properties: border,
	geometry: v.nullable(
		v.looseObject({
			type: v.picklist(['LineString', 'MultiLineString']),
			coordinates: v.array(v.any())
		})
	)
});

/** What a person writes in geo/, by the name of its schema. */
const written: Record<string, v.GenericSchema> = {
	...schemas,
	glossary: v.array(glossaryEntry),
	labels: v.array(label),
	'label-sources': v.record(v.string(), labelSource),
	borders: borderFile
};

/**
 * JSON Schema of every kind of file, so that an editor completes and checks it while it is typed.
 * Rules across fields have no JSON Schema form and are left to the compiler.
 */
export function jsonSchemas(): Record<string, object> {
	return Object.fromEntries(
		Object.entries(written).map(([name, schema]) => [
			name,
			{
				title: `La Pérouse: ${name}`,
				...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' })
			}
		])
	);
}

/** Of a record in particular, once it is compiled. */
interface ObjectSchema {
	properties: Record<string, object>;
	required: string[];
}

/** Leaves out what a pattern asks of letters of any script: JavaScript knows the word for it, other validators do not. */
const forAnyValidator = (key: string, value: unknown) =>
	key === 'pattern' && typeof value === 'string' && value.includes('\\p{') ? undefined : value;

/**
 * JSON Schema of every kind of record as the atlas holds it: what its file leaves out is filled in, and its id and kind
 * stand in it.
 */
export function recordSchemas(): Record<Kind, object> {
	const compiled = Object.entries(schemas).map(([kind, schema]) => {
		const options = { errorMode: 'ignore', typeMode: 'output' } as const;
		const whole = toJsonSchema(schema, options);
		const { properties, required } = whole as ObjectSchema;
		return [
			kind,
			{
				...whole,
				// Said once, for all of them.
				$schema: undefined,
				properties: { id: { type: 'string' }, kind: { const: kind }, ...properties },
				required: ['id', 'kind', ...required]
			}
		];
	});
	return JSON.parse(JSON.stringify(Object.fromEntries(compiled), forAnyValidator));
}
