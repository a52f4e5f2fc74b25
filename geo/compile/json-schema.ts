import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { border } from '../schema/border.ts';
import { glossaryEntry } from '../schema/glossary.ts';
import { label, labelSource } from '../schema/label.ts';
import { schemas } from '../schema/records.ts';

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
