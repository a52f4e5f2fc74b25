import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { schemas } from '../schema/records.ts';

/**
 * JSON Schema of every kind, so that an editor completes and checks the YAML while it is typed.
 * Rules across fields have no JSON Schema form and are left to the compiler.
 */
export function jsonSchemas(): Record<string, object> {
	return Object.fromEntries(
		Object.entries<GenericSchema>(schemas).map(([kind, schema]) => [
			kind,
			{
				title: `La Pérouse: ${kind}`,
				...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' })
			}
		])
	);
}
