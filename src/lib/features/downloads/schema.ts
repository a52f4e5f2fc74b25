import { recordSchemas } from '$lib/data/atlas/schemas.ts';
import { editionOf, type Release } from './release.ts';

const stringOf = () => ({ type: 'string' });

/**
 * The JSON Schema (draft 7) of `atlas.json`: what the release says of itself, and records by kind and id. Rules across
 * fields have no such form; the compiler holds them.
 */
export function schemaOf(release: Release): object {
	const kinds = recordSchemas();
	const about = Object.fromEntries(Object.keys(release).map((name) => [name, stringOf()]));
	const byId = Object.keys(kinds).map((kind) => [
		kind,
		{ type: 'object', additionalProperties: { $ref: `#/definitions/${kind}` } }
	]);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: `${release.url}atlas.schema.json`,
		title: release.title,
		description: `${editionOf(release)}, ${release.attribution}`,
		type: 'object',
		additionalProperties: false,
		required: [...Object.keys(about), 'records'],
		properties: {
			$schema: stringOf(),
			...about,
			records: {
				type: 'object',
				additionalProperties: false,
				required: Object.keys(kinds),
				properties: Object.fromEntries(byId)
			}
		},
		definitions: kinds
	};
}
